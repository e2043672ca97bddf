package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayName("수료증의 장기 보존 형식 (PDF/A-2b, veraPDF로 검증)")
class ArchivalPdfTest {

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    @DisplayName("보통의 수료증과 어려운 이름의 수료증이 모두 규격에 맞는다")
    void certificatesComply() throws Exception {
        List<Printed> certificates = List.of(
                Printed.ORDINARY,
                Printed.ORDINARY.holder("뷁똠쀍 金國煥 Łukasz Žižek"),
                Printed.ORDINARY.course("R&D <기초> 과정 \"입문\" — 「심화」".repeat(3)).issuer("A&B 원장"));

        for (Printed certificate : certificates) {
            assertThat(violations(certificate.pdf())).isEmpty();
        }
    }

    @Test
    @DisplayName("색 공간 정보가 빠진 파일은 이 검증이 알아본다")
    void validatorNoticesDamage() throws Exception {
        assertThat(violations(withoutOutputIntent(Printed.ORDINARY.pdf()))).isNotEmpty();
    }

    private static List<String> violations(byte[] file) throws Exception {
        try (InputStream in = new ByteArrayInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getPDFAFlavour()).isEqualTo(PDFAFlavour.PDFA_2_B);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .toList();
        }
    }

    private static byte[] withoutOutputIntent(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream damaged = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setOutputIntents(List.of());
            document.save(damaged);
            return damaged.toByteArray();
        }
    }
}
