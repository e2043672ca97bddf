package kr.municipal.training.workflow.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * The QR code with the address at which the certificate is verified; only where there is a public page.
 *
 * @param side how wide and high, in millimetres, without the light room around it
 * @param words what is read aloud for it
 */
record QrElement(
        @JsonProperty(required = true) float left,
        @JsonProperty(required = true) float top,
        @JsonProperty(required = true) float side,
        @JsonProperty(required = true) Ink color,
        @JsonProperty(required = true) FieldText words)
        implements PageElement {

    /** Smaller, and a telephone does not read an address of usual length any more. */
    private static final float LEAST_SIDE = 18;

    private static final float MOST_SIDE = 80;

    QrElement {
        BadTemplateValue.requireWithin("side", side, LEAST_SIDE, MOST_SIDE);
        BadTemplateValue.requireWithin("left", left, 0, PageCanvas.WIDTH - side);
        BadTemplateValue.requireWithin("top", top, 0, PageCanvas.HEIGHT - side);
        Objects.requireNonNull(color, "color");
        Objects.requireNonNull(words, "words");
    }

    @Override
    public Optional<Placed> placed(PageLayout layout) {
        if (!layout.text().has(CertificateField.VERIFICATION_ADDRESS)) {
            return Optional.empty();
        }
        String address = layout.text().get(CertificateField.VERIFICATION_ADDRESS);
        String aloud = words.filled(layout.text()).orElse(address);
        return Optional.of(new PlacedQr(this, QrCode.of(address), aloud));
    }

    /** The code with its room, light modules around it included. */
    private record PlacedQr(QrElement element, QrCode code, String words) implements Placed {

        @Override
        public String name() {
            return "QR 코드";
        }

        @Override
        public Box box() {
            float light = element.side / code.side() * QrCode.QUIET_ZONE;
            return new Box(
                    element.left - light,
                    element.top - light,
                    element.left + element.side + light,
                    element.top + element.side + light);
        }

        @Override
        public void draw(PageCanvas canvas) throws IOException {
            canvas.within(
                    canvas.tags()
                            .figure(words, PageCanvas.rectangle(element.left, element.top, element.side, element.side)),
                    () -> canvas.modules(code, element.left, element.top, element.side, element.color.color()));
        }
    }
}
