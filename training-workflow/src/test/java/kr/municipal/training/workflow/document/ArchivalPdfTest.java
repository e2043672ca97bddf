package kr.municipal.training.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("수료증의 장기 보존과 접근성 형식 (PDF/A-3a, PDF/UA-1, veraPDF로 검증)")
class ArchivalPdfTest {

    /** What is taken out of a file again. */
    private interface Damage {
        void to(PDDocument document) throws IOException;
    }

    @Test
    @DisplayName("드문 음절, 한자, 로마자, 긴 글의 수료증 백 장이, 확인 주소와 첨부가 있든 없든 모두 두 규격에 맞는다")
    void hundredCertificatesComply() throws Exception {
        List<Printed> certificates = DifficultCertificates.hundred();

        assertThat(certificates).hasSize(100).doesNotHaveDuplicates();
        for (Printed certificate : certificates) {
            assertThat(Compliance.violations(certificate.pdf()))
                    .as(certificate.toString())
                    .isEmpty();
            assertThat(Compliance.violations(certificate.pdf(Printed.WITH_BOTH)))
                    .as("with link and file: " + certificate)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("색 공간, 제목 표시, 언어, 구조, 구조로 가는 길이 빠진 파일은 이 검증이 알아본다")
    void validatorNoticesDamage() throws Exception {
        List<Damage> damages = List.of(
                document -> document.getDocumentCatalog().setOutputIntents(List.of()),
                document -> document.getDocumentCatalog().setViewerPreferences(null),
                document -> document.getDocumentCatalog().setLanguage(null),
                document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT),
                document -> document.getDocumentCatalog().setMarkInfo(null),
                document -> document.getDocumentCatalog().setMetadata(null));

        for (Damage damage : damages) {
            assertThat(Compliance.violations(damaged(Printed.ORDINARY.pdf(), damage)))
                    .isNotEmpty();
        }
    }

    private static byte[] damaged(byte[] file, Damage damage) throws IOException {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream damaged = new ByteArrayOutputStream()) {
            damage.to(document);
            document.save(damaged);
            return damaged.toByteArray();
        }
    }
}
