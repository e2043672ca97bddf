package kr.municipal.training.workflow.document.paper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate is printed on (수료증 용지): everything of a page that is the office's and may be another one tomorrow.
 * Immutable and thread-safe.
 *
 * @param template the text of the template (서식)
 * @param font the font (글꼴)
 * @param sealImage the picture of the seal (직인), or null for none
 * @param publicAddress what the address in the QR code begins with, or null for no code
 */
public record Paper(ContentId template, ContentId font, @Nullable ContentId sealImage, @Nullable URI publicAddress) {

    private static final String NONE = "-";

    /** Checks the components. */
    public Paper {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(font, "font");
    }

    /**
     * Returns the name of this paper, by which a certificate names it.
     *
     * @return the name of the four together
     */
    public ContentId id() {
        String four = String.join("\n", template.sha256(), font.sha256(), text(sealImage), text(publicAddress));
        return ContentId.of(four.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable Object part) {
        return Objects.toString(part, NONE);
    }
}
