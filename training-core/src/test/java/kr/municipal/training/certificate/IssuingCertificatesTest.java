package kr.municipal.training.certificate;

import static kr.municipal.training.fixture.Completions.certificate;
import static kr.municipal.training.fixture.Completions.completed;
import static kr.municipal.training.fixture.Completions.details;
import static kr.municipal.training.fixture.Completions.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("수료한 사람에게 수료증을 발급한다")
class IssuingCertificatesTest {

    @Test
    @DisplayName("수료증의 신청, 회차, 받는 사람은 수료 판정에서 온다")
    void fromTheTicket() {
        Certificate certificate = certificate("A1", Staff.APPLICANT, 2026, 1);

        assertThat(certificate.application()).isEqualTo(ApplicationId.of("A1"));
        assertThat(certificate.run()).isEqualTo(Seated.RUN);
        assertThat(certificate.holder()).isEqualTo(Staff.APPLICANT);
        assertThat(certificate.details()).isEqualTo(details(2026, 200));
        assertThat(certificate.issuedOn()).isEqualTo(Completions.ISSUED);
        assertThat(certificate.replaces()).isEmpty();
        assertThat(certificate).hasToString("Certificate[2026-0001 for A1]");
    }

    @Test
    @DisplayName("수업 마지막 날에는 발급할 수 있고 그 전날에는 할 수 없다")
    void notBeforeTheLastDay() {
        var completed = completed("A1", Staff.APPLICANT);

        assertThat(Certificate.issue(completed, number(2026, 1), details(2026, 200), Completions.TAUGHT)
                        .issuedOn())
                .isEqualTo(Completions.TAUGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificate.issue(
                        completed, number(2026, 1), details(2026, 200), Completions.TAUGHT.minusDays(1)))
                .withMessageContaining("2026-03-09");
    }

    @Test
    @DisplayName("다른 신청의 수료증이나 자기 자신을 대신하는 수료증은 없다")
    void replacesItsOwnPredecessor() {
        Certificate first = certificate("A1", Staff.APPLICANT, 2026, 1);
        var other = completed("A2", Staff.APPLICANT);
        var same = completed("A1", Staff.APPLICANT);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Certificate.reissue(other, first, number(2026, 2), details(2026, 180), Completions.ISSUED))
                .withMessageContaining("A2");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Certificate.reissue(same, first, first.number(), details(2026, 180), Completions.ISSUED))
                .withMessageContaining("2026-0001");
    }

    @Test
    @DisplayName("저장했다 읽은 수료증은 처음 것과 같다")
    void restoring() {
        Certificate certificate = Certificate.reissue(
                completed("A1", Staff.APPLICANT),
                certificate("A1", Staff.APPLICANT, 2026, 1),
                number(2026, 2),
                details(2026, 180),
                Completions.ISSUED);

        assertThat(restored(certificate, number(2026, 1)))
                .isEqualTo(certificate)
                .hasSameHashCodeAs(certificate);
        assertThat(restored(certificate, null)).isNotEqualTo(certificate);
    }

    private static Certificate restored(Certificate certificate, @Nullable CertificateNumber replaces) {
        return Certificate.restore(
                certificate.number(),
                certificate.application(),
                certificate.run(),
                certificate.holder(),
                certificate.details(),
                certificate.issuedOn(),
                replaces);
    }
}
