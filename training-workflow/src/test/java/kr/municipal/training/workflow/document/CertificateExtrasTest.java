package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("수료증의 확인 주소와 첨부 파일")
class CertificateExtrasTest {

    private static final String LONGEST =
            "https://training.very-long-name-of-a-district.seoul.go.kr:8443/education/verify";

    @ParameterizedTest
    @ValueSource(ints = {150, 200, 300})
    @DisplayName("QR 코드는 인쇄된 쪽에서 다시 읽힌다")
    void qrIsReadBack(int dotsPerInch) throws Exception {
        VerificationLink longest = new VerificationLink(URI.create(LONGEST), "7K3M-9QXD-2TWB-4HJN-5RPC-8VZ6");

        for (VerificationLink link : List.of(Printed.LINK, longest)) {
            byte[] file = Printed.ORDINARY.pdf(CertificateExtras.none().with(link));
            assertThat(scanned(file, dotsPerInch)).isEqualTo(link.address().toString());
        }
    }

    @Test
    @DisplayName("확인 주소와 확인번호는 글로도 적고, 낭독기는 기관장 다음에 읽는다")
    void linkIsPrintedToo() throws IOException {
        List<String> read = ReadAloud.of(Printed.ORDINARY.pdf(Printed.WITH_BOTH));

        assertThat(read.subList(read.indexOf("P 마포구청장") + 1, read.size()))
                .containsExactly(
                        "Figure 진위 확인 QR 코드: https://training.mapo.go.kr/verify/7K3M-9QXD-2TWB-4HJN",
                        "P 진위 확인: training.mapo.go.kr/verify · 확인번호: 7K3M-9QXD-2TWB-4HJN");
    }

    @Test
    @DisplayName("첨부한 파일은 그대로 나오고, 본문의 자료임을 밝힌다")
    void fileComesOutAgain() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.ORDINARY.pdf(Printed.WITH_BOTH))) {
            PDComplexFileSpecification file = Objects.requireNonNull(document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("credential.jwt"));
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(Printed.CREDENTIAL.content());
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/jwt");
            assertThat(file.getFileDescription()).isEqualTo("디지털 수료증");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat((COSDictionary) associated.getObject(0)).isSameAs(file.getCOSObject());
        }
    }

    @Test
    @DisplayName("같은 수료증과 같은 첨부는 같은 파일이고, 첨부를 빼면 40 kB를 넘지 않는다")
    void sameBytesAndSize() {
        assertThat(Printed.ORDINARY.pdf(Printed.WITH_BOTH)).isEqualTo(Printed.ORDINARY.pdf(Printed.WITH_BOTH));
        assertThat(Printed.ORDINARY.pdf(CertificateExtras.none())).isEqualTo(Printed.ORDINARY.pdf());
        for (Printed certificate : DifficultCertificates.hundred()) {
            assertThat(certificate.pdf(CertificateExtras.none().with(Printed.LINK)))
                    .as(certificate.toString())
                    .hasSizeLessThan(40_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.kr/verify",
                "/verify",
                "https:/verify",
                "https://a.kr/verify/",
                "https://a.kr/verify?x=1",
                "https://a.kr/verify#x"
            })
    @DisplayName("확인 화면의 주소가 아닌 것은 거절한다")
    void badPage(String page) {
        assertThatThrownBy(() -> new VerificationLink(URI.create(page), "7K3M"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-7K3M", "7K3M/..", "7K 3M", "홍길동"})
    @DisplayName("확인번호가 아닌 것은 거절한다")
    void badCode(String code) {
        assertThatThrownBy(() -> new VerificationLink(URI.create("https://a.kr/verify"), code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @Test
    @DisplayName("이름이나 형식이 이상하거나 이름이 겹친 첨부는 거절한다")
    void badFiles() {
        assertThatThrownBy(() -> AttachedFile.of("../a.jwt", "application/jwt", "", new byte[0]))
                .hasMessageContaining("../a.jwt");
        assertThatThrownBy(() -> AttachedFile.of("a.jwt", "jwt", "", new byte[0]))
                .hasMessageContaining("jwt");
        assertThatThrownBy(() -> Printed.WITH_BOTH.with(Printed.CREDENTIAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("credential.jwt");
    }

    private static String scanned(byte[] file, int dotsPerInch) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
