package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("수료증 글꼴")
class CertificateFontTest {

    private static final int MEGABYTES_4 = 4_000_000;

    private final CertificateFont font = CertificateFont.bundled();

    @Test
    @DisplayName("현대 한글 11,172자가 모두 있다")
    void everySyllable() {
        assertThat(missing(IntStream.range(0xAC00, 0xD7A4))).isEmpty();
    }

    @Test
    @DisplayName("KS X 1001의 한자 4,888자를 모두 인쇄한다")
    void everyHanjaOfKsX1001() {
        IntStream hanja = IntStream.rangeClosed(0xCA, 0xFD).flatMap(lead -> IntStream.rangeClosed(0xA1, 0xFE)
                .flatMap(trail -> decoded(lead, trail).codePoints()));

        assertThat(missing(hanja)).isEmpty();
    }

    @Test
    @DisplayName("로마자는 유럽 이름에 쓰이는 글자까지 있다")
    void latin() {
        assertThat(missing(IntStream.rangeClosed(0x20, 0x7E))).isEmpty();
        assertThat(missing(IntStream.rangeClosed(0xA1, 0x17E).filter(code -> code != 0xAD)))
                .isEmpty();
    }

    @Test
    @DisplayName("공문서에 쓰는 부호가 있다")
    void symbols() {
        assertThat(missing("○●※·ㆍ「」『』《》〈〉–—‘’“”…~℃㎡①Ⅰ→㈜".codePoints())).isEmpty();
        assertThat(missing(IntStream.rangeClosed(0x3131, 0x318E).filter(code -> code != 0x3164)))
                .isEmpty();
    }

    @Test
    @DisplayName("보이지 않는 글자는 없는 글자로 친다")
    void invisibleCharactersAreNotCovered() {
        assertThat(IntStream.of(0x00, 0x07, 0x81, 0xAD, 0x200B, 0x200D, 0x202E, 0x3164, 0xFEFF, 0xFFFD, 0xE000))
                .noneMatch(font::covers);
    }

    @Test
    @DisplayName("예약된 글꼴 이름을 쓰지 않고, 저작권과 사용허락을 담고, 4 MB를 넘지 않는다")
    void renamedAndLicensed() throws IOException {
        byte[] file = resource("training-certificate-serif.ttf");
        assertThat(file).hasSizeLessThan(MEGABYTES_4);
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            assertThat(parsed.getName()).isEqualTo("TrainingCertificateSerif-Regular");
            assertThat(parsed.getNaming().getFontFamily()).isEqualTo("Training Certificate Serif");
            assertThat(parsed.getNaming().getName(0, 3, 1, 0x409)).contains("NAVER Corporation", "Adobe");
            assertThat(parsed.getNaming().getName(13, 3, 1, 0x409)).contains("SIL Open Font License");
            assertThat(Objects.requireNonNull(parsed.getOS2Windows()).getFsType())
                    .isZero();
        }
        assertThat(new String(resource("OFL.txt"), StandardCharsets.UTF_8))
                .contains("SIL OPEN FONT LICENSE", "NAVER Corporation", "Adobe");
    }

    @Test
    @DisplayName("글꼴이 아닌 파일은 거절한다")
    void notAFont() {
        for (int length : new int[] {0, 3, 10_000, 1_000_000}) {
            byte[] file = Arrays.copyOf(font.content(), length);
            if (length == 10_000) {
                Arrays.fill(file, (byte) 0);
            }
            assertThatThrownBy(() -> CertificateFont.parse(new ByteArrayInputStream(file)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("글꼴 파일이 트루타입", "손상", "%,d바이트".formatted(length));
        }
    }

    private String missing(IntStream codePoints) {
        return codePoints
                .filter(code -> !font.covers(code))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String decoded(int lead, int trail) {
        String hanja = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName("EUC-KR"));
        return Normalizer.normalize(hanja, Normalizer.Form.NFC);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = CertificateFont.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
