package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The office's seal (직인) as a picture; only where the office has set one.
 *
 * @param side the longer side of the picture, in millimetres
 * @param left its left edge; left out, it stands over the issuer's last letter
 * @param top its upper edge; left out, it stands over the issuer's last letter
 * @param words what is read aloud for it
 */
record SealElement(
        @JsonProperty(required = true) float side,
        @Nullable Float left,
        @Nullable Float top,
        @JsonProperty(required = true) FieldText words)
        implements PageElement {

    private static final float LEAST_SIDE = 10;
    private static final float MOST_SIDE = 60;

    SealElement {
        BadTemplateValue.requireWithin("side", side, LEAST_SIDE, MOST_SIDE);
        Objects.requireNonNull(words, "words");
        if ((left == null) != (top == null)) {
            throw new BadTemplateValue(
                    "",
                    "left " + said(left) + ", top " + said(top),
                    "left와 top은 함께 적거나 함께 지웁니다",
                    "left and top go together");
        }
        if (left != null && top != null) {
            BadTemplateValue.requireWithin("left", left, 0, PageCanvas.WIDTH - side);
            BadTemplateValue.requireWithin("top", top, 0, PageCanvas.HEIGHT - side);
        }
    }

    private static String said(@Nullable Float length) {
        return length == null ? "없음" : BadTemplateValue.shown(length);
    }

    @Override
    public Optional<Placed> placed(PageLayout layout) {
        SealImage image = layout.seal();
        if (image == null) {
            return Optional.empty();
        }
        float width = side * Math.min(1, image.aspect());
        float height = side * Math.min(1, 1 / image.aspect());
        String aloud = words.filled(layout.text()).orElse(words.words());
        if (left != null && top != null) {
            return Optional.of(new PlacedSeal(image, new Box(left, top, left + width, top + height), aloud));
        }
        return layout.middleOfIssuersLastLetter()
                .map(middle -> new Box(
                        middle[0] - width / 2, middle[1] - height / 2, middle[0] + width / 2, middle[1] + height / 2))
                .map(box -> new PlacedSeal(image, box, aloud));
    }

    /** The picture with its room. */
    record PlacedSeal(SealImage image, Box box, String words) implements Placed {

        @Override
        public String name() {
            return "직인";
        }

        @Override
        public void draw(PageCanvas canvas) throws IOException {
            float width = box.right() - box.left();
            float height = box.bottom() - box.top();
            canvas.within(
                    canvas.tags().figure(words, PageCanvas.rectangle(box.left(), box.top(), width, height)),
                    () -> canvas.picture(image, box.left(), box.top(), width, height));
        }
    }
}
