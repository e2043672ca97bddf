package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("수료증의 모양 (승인된 그림과 비교)")
class ApprovedPictureTest {

    private static final int DOTS_PER_INCH = 80;

    /** Edges of letters come out a little different where a machine rounds differently. */
    private static final int SHADE = 70;

    private static final double SHARE = 0.00003;

    @ParameterizedTest
    @EnumSource
    @DisplayName("직인과 QR 코드가 있는 수료증은 승인된 그림과 같다")
    void asApproved(CertificateSample sample) throws IOException {
        BufferedImage page = picture(sample, "마포구청장");
        Path seen = Path.of("target", "certificate-pictures", sample + ".png");
        Files.createDirectories(seen.getParent());
        ImageIO.write(page, "png", seen.toFile());

        assertThat(difference(page, approved(sample)))
                .as("differs from src/test/resources/…/certificate-%s.png; if it is right, put %s there", sample, seen)
                .isLessThan(SHARE);
    }

    @Test
    @DisplayName("한 글자만 달라도 이 비교가 알아본다")
    void noticesOneLetter() throws IOException {
        assertThat(difference(picture(CertificateSample.ORDINARY, "마포구정장"), approved(CertificateSample.ORDINARY)))
                .isGreaterThan(SHARE);
    }

    private static BufferedImage picture(CertificateSample sample, String issuer) throws IOException {
        CertificatePdf pdf =
                new CertificatePdf(CertificateTemplate.bundled(), CertificateFont.bundled(), Seals.transparent());
        try (PDDocument document =
                Loader.loadPDF(pdf.preview(sample, issuer, Printed.LINK).file())) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
        }
    }

    private static BufferedImage approved(CertificateSample sample) throws IOException {
        String name = "certificate-" + sample + ".png";
        try (InputStream file = ApprovedPictureTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return ImageIO.read(file);
        }
    }

    /** Returns the share of pixels that have no like in the other picture at their place or beside it, seen from either side. */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        int missing = 0;
        for (int y = 1; y < one.getHeight() - 1; y++) {
            for (int x = 1; x < one.getWidth() - 1; x++) {
                if (!near(one, other, x, y) || !near(other, one, x, y)) {
                    missing++;
                }
            }
        }
        return (double) missing / (one.getWidth() * one.getHeight());
    }

    private static boolean near(BufferedImage one, BufferedImage other, int x, int y) {
        int shade = shade(one, x, y);
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (Math.abs(shade - shade(other, x + dx, y + dy)) <= SHADE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int shade(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }
}
