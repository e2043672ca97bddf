package kr.municipal.training.workflow.document.credential;

import static kr.municipal.training.workflow.document.credential.IssuingCredentialsTest.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Correction;
import kr.municipal.training.certificate.InMemoryCertificates;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.hours.LearningHours;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("누구나 하는 진위 확인")
class PublicRegisterTest {

    private static final Instant LATER = Instant.parse("2026-04-01T00:00:00Z");

    private final InMemoryCertificates certificates = new InMemoryCertificates();
    private final InMemoryCredentials credentials = new InMemoryCredentials();
    private final PublicRegister register = new PublicRegister(certificates, credentials);
    private final Completed completed = Completions.completed("A-1", Staff.APPLICANT);
    private final Certificate certificate =
            certificates.issue(completed, NumberingPolicy.yearly(), Completions.details(2026, 200), Completions.ISSUED);
    private final String code = IssuingCredentialsTest.issuer(credentials, null, ADDRESS)
            .of(certificate)
            .code()
            .text();

    @Test
    @DisplayName("번호, 과정, 기간, 시간과 효력을 말하고, 사람은 가린 이름뿐이다")
    void holding() {
        PublicEntry entry = found(LATER);
        assertThat(entry)
                .isEqualTo(new PublicEntry(
                        "제 2026-0001 호",
                        "김○번",
                        "AI: 업무에 바로 써먹는 챗GPT 활용법",
                        2026,
                        1,
                        LocalDate.of(2026, 3, 10),
                        LocalDate.of(2026, 3, 10),
                        LearningHours.ofMinutes(200),
                        "마포구청장",
                        Completions.ISSUED,
                        PublicEntry.State.HOLDING,
                        null,
                        null));
        assertThat(entry.toString()).doesNotContain("김일번").doesNotContain(Staff.APPLICANT.value());
    }

    @Test
    @DisplayName("파기한 이름은 가린 이름인 척하지 않는다")
    void erased() {
        CertificateDetails details = certificate.details();
        InMemoryCertificates erased = new InMemoryCertificates();
        erased.issue(
                completed,
                NumberingPolicy.yearly(),
                new CertificateDetails(
                        CertificateDetails.ERASED_NAME,
                        details.affiliation(),
                        details.courseTitle(),
                        details.year(),
                        details.cohort(),
                        details.from(),
                        details.to(),
                        details.hours(),
                        details.issuer()),
                Completions.ISSUED);

        assertThat(new PublicRegister(erased, credentials).find(code, LATER))
                .hasValueSatisfying(entry -> assertThat(entry.maskedHolder()).isNull());
    }

    @Test
    @DisplayName("취소된 것은 언제부터인지만 말하고 사유는 말하지 않으며, 취소 전에는 유효했다")
    void revoked() {
        Instant at = Instant.parse("2026-03-25T00:00:00Z");
        certificates.add(certificate.number(), new RegisterEvent.Revocation(Staff.OFFICER, at, "대리 출석"));
        assertThat(found(at).state()).isEqualTo(PublicEntry.State.REVOKED);
        assertThat(found(at).since()).isEqualTo(at);
        assertThat(found(at).toString()).doesNotContain("대리 출석");
        assertThat(found(at.minusNanos(1)).state()).isEqualTo(PublicEntry.State.HOLDING);
    }

    @Test
    @DisplayName("재발급된 것은 새 번호를 말한다")
    void replaced() {
        Instant at = Instant.parse("2026-03-25T00:00:00Z");
        certificates.reissue(
                completed,
                NumberingPolicy.yearly(),
                new Correction(Completions.details(2026, 240), LocalDate.of(2026, 3, 25), Staff.OFFICER, at, "시간 오기"));
        assertThat(found(LATER).state()).isEqualTo(PublicEntry.State.REPLACED);
        assertThat(found(LATER).successor()).isEqualTo("제 2026-0002 호");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000-0000-0000-0000", "2026-0001", "' or 1=1 --", "../../etc/passwd", "가나다"})
    @DisplayName("모르는 번호와 번호가 아닌 것은 똑같이 없다")
    void unknown(String typed) {
        assertThat(register.find(typed, LATER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "홍길동, 홍○동",
        "홍길, 홍○",
        "남궁민수, 남○○수",
        "황보가나다, 황○○○다",
        "홍, ○",
        "홍 길 동, 홍○동",
        "洪吉童, 洪○童",
        "John Smith, J○○○ S○○○○",
        "Jo, J○",
        "Nguyễn Văn A, N○○○○○ V○○ A○",
        "Maximilianowitsch, M○○○○○○○○",
        "𠀋길동, 𠀋○동"
    })
    @DisplayName("이름은 종이와 견줄 만큼만 보인다")
    void masked(String name, String shown) {
        assertThat(MaskedName.of(name)).isEqualTo(shown);
    }

    @Test
    @DisplayName("효력과 맞지 않는 답은 만들어지지 않는다")
    void whole() {
        PublicEntry entry = found(LATER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicEntry(
                        entry.number(),
                        entry.maskedHolder(),
                        entry.courseTitle(),
                        entry.year(),
                        entry.cohort(),
                        entry.from(),
                        entry.to(),
                        entry.hours(),
                        entry.issuer(),
                        entry.issuedOn(),
                        PublicEntry.State.REVOKED,
                        null,
                        null));
    }

    private PublicEntry found(Instant now) {
        return register.find(code, now).orElseThrow();
    }
}
