package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.workflow.document.credential.CredentialCheck;
import kr.municipal.training.workflow.document.credential.CredentialIssuer;
import kr.municipal.training.workflow.document.credential.CredentialVerdict;
import kr.municipal.training.workflow.document.credential.InMemoryCredentials;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.paper.ContentId;
import kr.municipal.training.workflow.document.paper.InMemoryPapers;
import kr.municipal.training.workflow.document.seal.PdfSeal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("내려받는 수료증 파일")
class CertificateFileTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Certificate CERTIFICATE = Printed.ORDINARY.certificate();
    private static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://edu.example.go.kr"));

    private final InMemoryCredentials credentials = new InMemoryCredentials();
    private final InMemoryPapers papers = new InMemoryPapers();

    @Test
    @DisplayName("봉인 전에는 언제나 같은 바이트이고, 봉인은 그 뒤에 덧붙는다")
    void reproducible() {
        CertificateFile files = files(MadeKey.ec("시연구").alone(), ADDRESS);
        byte[] file = files.unsealed(CERTIFICATE);
        assertThat(files.unsealed(CERTIFICATE)).isEqualTo(file);
        byte[] sealed = files.sealed(CERTIFICATE);
        assertThat(sealed).hasSizeGreaterThan(file.length).hasSizeLessThan(100_000);
        assertThat(Arrays.copyOf(sealed, file.length)).isEqualTo(file);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("기관이 서식, 글꼴, 직인, 공개 주소를 바꾸면 새 수료증은 달라지고, 인쇄한 적이 있는 것은 그대로 재출력된다")
    void keepsItsPaper(OfficePaper.Change change) {
        OfficeKeys keys = MadeKey.ec("시연구").alone();
        byte[] file = filesOn(OfficePaper.FIRST.in(papers), keys).unsealed(CERTIFICATE);
        CertificatePapers changed = OfficePaper.FIRST.with(change).in(papers);

        assertThat(filesOn(changed, keys).unsealed(CERTIFICATE)).isEqualTo(file);

        ContentId old = OfficePaper.FIRST.in(papers).keepPresent();
        assertThat(onPaper(changed.printer(old)))
                .isEqualTo(onPaper(OfficePaper.FIRST.in(papers).printer(old)));
        assertThat(onPaper(changed.printer(changed.keepPresent()))).isNotEqualTo(onPaper(changed.printer(old)));
    }

    private static byte[] onPaper(CertificatePapers.Printer printer) {
        URI page = URI.create(printer.address() + PublicAddress.VERIFY);
        return printer.pdf()
                .render(CERTIFICATE, CertificateExtras.none().with(new VerificationLink(page, "7K3M-9QXD")));
    }

    @Test
    @DisplayName("안에 든 전자 수료증이 공개키로 확인되고, 종이의 확인번호와 같은 것을 말한다")
    void carriesItsCredential() throws IOException {
        OfficeKeys keys = MadeKey.rsa(2048, "시연구").alone();
        CertificateFile files = files(keys, ADDRESS);
        String token = files.credential(CERTIFICATE).orElseThrow();
        try (PDDocument document = Loader.loadPDF(files.sealed(CERTIFICATE))) {
            byte[] attached = Objects.requireNonNull(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("credential.jwt"))
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(new String(attached, StandardCharsets.US_ASCII)).isEqualTo(token);
            String code = new CredentialCheck(KeySet.of(keys))
                    .check(token, NOW)
                    .fold(CredentialVerdict.Genuine::credential, refused -> {
                        throw new AssertionError(refused.reasons());
                    })
                    .code()
                    .orElseThrow()
                    .text();
            assertThat(new PDFTextStripper().getText(document)).contains(code).contains("edu.example.go.kr/verify");
        }
    }

    @Test
    @DisplayName("키도 주소도 없는 기관의 파일은 종이 그대로이다")
    void nothingSet() {
        CertificateFile files = files(null, null);
        assertThat(files.sealed(CERTIFICATE)).isEqualTo(Printed.PDF.render(CERTIFICATE));
        assertThat(files.credential(CERTIFICATE)).isEmpty();
    }

    private CertificateFile files(@Nullable OfficeKeys keys, @Nullable PublicAddress address) {
        return files(keys, new CertificatePapers(papers, Printed.PDF, address), address);
    }

    private CertificateFile filesOn(CertificatePapers on, OfficeKeys keys) {
        return files(keys, on, ADDRESS);
    }

    private CertificateFile files(@Nullable OfficeKeys keys, CertificatePapers on, @Nullable PublicAddress address) {
        Clock clock = Clock.fixed(NOW, SEOUL);
        return new CertificateFile(
                on, new CredentialIssuer(credentials, keys, address, SEOUL, clock), new PdfSeal(clock), keys);
    }
}
