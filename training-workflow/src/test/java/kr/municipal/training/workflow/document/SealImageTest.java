package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("수료증의 직인 그림")
class SealImageTest {

    private static final List<SealImage> SEALS = List.of(Seals.transparent(), Seals.onWhite());

    @Test
    @DisplayName("직인이 있어도 두 규격에 맞고, 같은 파일이 나오고, 40 kB를 넘지 않는다")
    void complies() throws Exception {
        for (SealImage seal : SEALS) {
            for (Printed certificate : DifficultCertificates.hundred().subList(0, 10)) {
                byte[] file = sealed(seal, certificate);
                assertThat(Compliance.violations(file)).isEmpty();
                assertThat(file).isEqualTo(sealed(seal, certificate)).hasSizeLessThan(40_000);
            }
        }
    }

    @Test
    @DisplayName("기관장 끝 글자 위에 찍히고, 바탕이 희든 비었든 글자를 가리지 않는다")
    void overTheLastLetter() throws IOException {
        int ink = darkPixels(picture(Printed.ORDINARY.pdf()));
        for (SealImage seal : SEALS) {
            BufferedImage page = picture(sealed(seal, Printed.ORDINARY));
            assertThat(redPixels(page)).isGreaterThan(500);
            assertThat(darkPixels(page)).isGreaterThan(ink * 98 / 100);
        }
    }

    @Test
    @DisplayName("낭독기는 기관장 다음에 누구의 직인인지 읽는다")
    void readAloud() throws IOException {
        List<String> read = ReadAloud.of(sealed(Seals.transparent(), Printed.ORDINARY));

        assertThat(read.get(read.indexOf("P 마포구청장") + 1)).isEqualTo("Figure 마포구청장의 직인");
    }

    @Test
    @DisplayName("PNG가 아니거나 너무 작거나 길쭉하거나 깨진 그림은 거절한다")
    void badPictures() {
        assertRefused(Seals.jpeg());
        assertRefused(Seals.png(99, 99));
        assertRefused(Seals.png(100, 201));
        assertRefused(new byte[0]);
        assertRefused(new byte[SealImage.MOST_BYTES + 1]);
        byte[] broken = Seals.png(200, 200);
        Arrays.fill(broken, 40, broken.length, (byte) 7);
        assertRefused(broken);
        for (int length = 8; length < broken.length; length += 37) {
            assertRefused(Arrays.copyOf(Seals.png(200, 200), length));
        }
    }

    private static void assertRefused(byte[] picture) {
        assertThatThrownBy(() -> SealImage.read(new ByteArrayInputStream(picture)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("직인 그림");
    }

    private static byte[] sealed(SealImage seal, Printed certificate) {
        return new CertificatePdf(CertificateTemplate.bundled(), CertificateFont.bundled(), seal)
                .render(certificate.certificate());
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 72);
        }
    }

    private static long redPixels(BufferedImage page) {
        return count(page, color -> color.getRed() > 140 && color.getGreen() < 90 && color.getBlue() < 90);
    }

    private static int darkPixels(BufferedImage page) {
        return (int) count(page, color -> color.getRed() < 90 && color.getGreen() < 90 && color.getBlue() < 90);
    }

    private static long count(BufferedImage page, java.util.function.Predicate<Color> wanted) {
        int width = page.getWidth();
        return java.util.Arrays.stream(page.getRGB(0, 0, width, page.getHeight(), null, 0, width))
                .mapToObj(Color::new)
                .filter(wanted)
                .count();
    }
}
