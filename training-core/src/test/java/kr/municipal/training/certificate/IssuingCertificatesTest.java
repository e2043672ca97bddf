package kr.municipal.training.certificate;

import static kr.municipal.training.fixture.Completions.certificate;
import static kr.municipal.training.fixture.Completions.completed;
import static kr.municipal.training.fixture.Completions.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("수료한 사람에게 수료증을 발급한다")
class IssuingCertificatesTest {

    private static final StaffNumber OTHER = Staff.official(2).number();

    private final Certificates certificates = new InMemoryCertificates();

    @Test
    @DisplayName("수료증의 신청, 회차, 받는 사람은 수료 판정에서 온다")
    void fromTheTicket() {
        Certificate certificate = certificate("A1", Staff.APPLICANT, 2026, 1);

        assertThat(certificate.application()).isEqualTo(ApplicationId.of("A1"));
        assertThat(certificate.run()).isEqualTo(Seated.RUN);
        assertThat(certificate.holder()).isEqualTo(Staff.APPLICANT);
        assertThat(certificate.details()).isEqualTo(details(2026, 200));
        assertThat(certificate.issuedOn()).isEqualTo(Completions.ISSUED);
        assertThat(certificate).hasToString("Certificate[2026-0001 for A1]");
    }

    @Test
    @DisplayName("수업 마지막 날에는 발급할 수 있고 그 전날에는 할 수 없다")
    void notBeforeTheLastDay() {
        var completed = completed("A1", Staff.APPLICANT);
        var number = NumberingPolicy.yearly().number(2026, 1);

        assertThat(Certificate.issue(completed, number, details(2026, 200), Completions.TAUGHT)
                        .issuedOn())
                .isEqualTo(Completions.TAUGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Certificate.issue(completed, number, details(2026, 200), Completions.TAUGHT.minusDays(1)))
                .withMessageContaining("2026-03-09");
    }

    @Test
    @DisplayName("발급대장에서 신청, 번호, 회차, 사람으로 찾는다")
    void register() {
        Certificate first = add("A1", Staff.APPLICANT, 2026, 1);
        Certificate second = add("A2", OTHER, 2026, 2);
        Certificate nextYear = add("A3", Staff.APPLICANT, 2027, 1);

        assertThat(certificates.find(ApplicationId.of("A2"))).contains(second);
        assertThat(certificates.find(ApplicationId.of("A9"))).isEmpty();
        assertThat(certificates.find(first.number())).contains(first);
        assertThat(certificates.find(NumberingPolicy.yearly().number(2026, 3))).isEmpty();
        assertThat(certificates.ofRun(Seated.RUN)).containsExactly(first, second, nextYear);
        assertThat(certificates.ofRun(RunId.of("R2"))).isEmpty();
        assertThat(certificates.ofHolder(Staff.APPLICANT)).containsExactly(first, nextYear);
    }

    @Test
    @DisplayName("두 번 눌러도 수료증은 한 장이다")
    void doubleClick() {
        add("A1", Staff.APPLICANT, 2026, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> certificates.add(certificate("A1", Staff.APPLICANT, 2026, 2)))
                .withMessageContaining("A1");
        assertThat(certificates.nextSequence(2026)).isEqualTo(2);
    }

    @Test
    @DisplayName("준 번호는 다시 주지 않고, 번호를 건너뛰지 않는다")
    void neverTwiceAndNoGap() {
        add("A1", Staff.APPLICANT, 2026, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> certificates.add(certificate("A2", OTHER, 2026, 1)))
                .withMessageContaining("2026-0001");
        assertThatIllegalStateException()
                .isThrownBy(() -> certificates.add(certificate("A2", OTHER, 2026, 3)))
                .withMessageContaining("2026-0003");
        assertThat(certificates.nextSequence(2027)).isEqualTo(1);
    }

    @Test
    @DisplayName("저장했다 읽은 수료증은 처음 것과 같다")
    void restoring() {
        Certificate certificate = certificate("A1", Staff.APPLICANT, 2026, 1);

        assertThat(Certificate.restore(
                        certificate.number(),
                        certificate.application(),
                        certificate.run(),
                        certificate.holder(),
                        certificate.details(),
                        certificate.issuedOn()))
                .isEqualTo(certificate)
                .hasSameHashCodeAs(certificate);
    }

    private Certificate add(String id, StaffNumber holder, int year, int sequence) {
        Certificate certificate = certificate(id, holder, year, sequence);
        certificates.add(certificate);
        return certificate;
    }
}
