package kr.municipal.training.workflow.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import kr.municipal.training.workflow.document.Compliance;
import kr.municipal.training.workflow.document.DifficultCertificates;
import kr.municipal.training.workflow.document.Printed;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("봉인한 수료증의 장기 보존과 접근성 형식 (PDF/A-3a, PDF/UA-1, veraPDF로 검증)")
class SealedComplianceTest {

    @Test
    @DisplayName("봉인한 수료증 백 장이 모두 두 규격에 맞는다")
    void hundredSealedCertificatesComply() throws Exception {
        PdfSeal seal = new PdfSeal(Clock.fixed(PdfSealTest.NOW, ZoneOffset.UTC));
        List<OfficeKey> keys =
                List.of(Issuing.selfSigned("EC", "마포구청장"), Issuing.root("인증기관").office("RSA", "서울특별시인재개발원장"));

        List<Printed> certificates = DifficultCertificates.hundred();
        assertThat(certificates).hasSize(100);
        for (int n = 0; n < certificates.size(); n++) {
            byte[] unsealed =
                    n % 3 == 0 ? certificates.get(n).pdf() : certificates.get(n).pdfWithEverything();
            byte[] sealed = seal.seal(unsealed, keys.get(n % keys.size()));
            assertThat(Compliance.violations(sealed))
                    .as(certificates.get(n).toString())
                    .isEmpty();
        }
    }
}
