package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.credential.CertificateCredential;
import kr.municipal.training.workflow.document.credential.CredentialIssuer;
import kr.municipal.training.workflow.document.credential.HolderHash;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.credential.StatusPosition;
import kr.municipal.training.workflow.document.credential.VerificationCode;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 전자 수료증")
class KeepingCredentialsTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("credentials"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("credentials"));
        }
    }

    abstract static class Contract extends StoreContract {

        private static final StaffNumber OTHER = StaffNumber.of("m02");

        private final JdbcCertificates certificates = new JdbcCertificates(database);
        private final JdbcCertificateCredentials credentials = new JdbcCertificateCredentials(database);
        private final OfficeKeys keys = MadeKey.ec("시연구").alone();

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @BeforeEach
        void run() {
            CourseRun run = stored(
                    Runs.aRun().withSessions(Seated.MORNING, Seated.AFTERNOON).build());
            for (StaffNumber holder : List.of(Staff.APPLICANT, OTHER)) {
                added(Applications.anApplication()
                        .withId("A-" + holder)
                        .by(Staff.anOfficial().numbered(holder.value()).build())
                        .forRun(run)
                        .submitted());
            }
        }

        @Test
        @DisplayName("그대로 나오고, 확인번호로도 찾을 수 있다")
        void comesBack() {
            Certificate certificate = issued(Staff.APPLICANT);
            assertThat(credentials.find(certificate.number())).isEmpty();
            CertificateCredential made = issuer(keys).of(certificate);
            assertThat(credentials.find(certificate.number())).contains(made);
            assertThat(credentials.numberOf(made.code())).contains("2026-0001");
            assertThat(credentials.numberOf(new VerificationCode("0".repeat(16))))
                    .isEmpty();
            assertThat(credentials.count()).isOne();
        }

        @Test
        @DisplayName("열여섯이 한꺼번에 처음 인쇄해도 모두 같은 것을 받고, 키가 나중에 생겨도 그렇다")
        void once() {
            Certificate certificate = issued(Staff.APPLICANT);
            List<CertificateCredential> bare = atOnce(16, i -> issuer(null).of(certificate));
            assertThat(bare).containsOnly(credentials.find(certificate.number()).orElseThrow());
            List<CertificateCredential> signed = atOnce(16, i -> issuer(keys).of(certificate));
            assertThat(signed)
                    .containsOnly(credentials.find(certificate.number()).orElseThrow());
            assertThat(signed.get(0).token()).isPresent();
            assertThat(signed.get(0).code()).isEqualTo(bare.get(0).code());
        }

        @Test
        @DisplayName("한꺼번에 처음 인쇄되는 것이 서명까지 되어도 하나이다")
        void onceSigned() {
            Certificate certificate = issued(Staff.APPLICANT);
            assertThat(atOnce(16, i -> inTransaction(() -> issuer(keys).of(certificate))))
                    .containsOnly(credentials.find(certificate.number()).orElseThrow());
        }

        @Test
        @DisplayName("다른 수료증의 확인번호나 자리는 다시 쓰이지 않는다")
        void neverTwice() {
            CertificateCredential first = issuer(keys).of(issued(Staff.APPLICANT));
            Certificate second = issued(OTHER);
            assertThat(credentials.add(new CertificateCredential(
                            second.number(), first.code(), new StatusPosition(1, 0), "salt", null, null)))
                    .isFalse();
            assertThat(credentials.add(new CertificateCredential(
                            second.number(),
                            new VerificationCode("0".repeat(16)),
                            first.position(),
                            "salt",
                            null,
                            null)))
                    .isFalse();
            assertThat(credentials.find(second.number())).isEmpty();
        }

        @Test
        @DisplayName("취소되거나 재발급된 것의 자리만 상태 목록에 오른다")
        void ended() {
            CertificateCredential first = issuer(keys).of(issued(Staff.APPLICANT));
            CertificateCredential second = issuer(keys).of(issued(OTHER));
            assertThat(credentials.ended(1)).isEmpty();
            certificates.add(
                    first.number(), new RegisterEvent.Revocation(Staff.OFFICER, Moments.SURVEY_DEADLINE, "착오"));
            assertThat(credentials.ended(1)).containsExactly(first.position().index());
            assertThat(credentials.ended(2)).isEmpty();
            assertThat(second.position()).isNotEqualTo(first.position());
        }

        @Test
        @DisplayName("개인정보를 지우면 솔트와 토큰이 사라져 해시를 맞춰 볼 수 없고, 다시 생기지 않으며, 번호는 확인된다")
        void erased() {
            Certificate certificate = issued(Staff.APPLICANT);
            Certificate others = issued(OTHER);
            CertificateCredential made = issuer(keys).of(certificate);
            CertificateCredential kept = issuer(keys).of(others);
            assertThat(made.salt()).isNotNull();
            assertThat(HolderHash.of(certificate.holder(), String.valueOf(made.salt())))
                    .startsWith("sha256$");

            credentials.erase(Staff.APPLICANT);

            CertificateCredential after = issuer(keys).of(certificate);
            assertThat(after)
                    .isEqualTo(
                            new CertificateCredential(made.number(), made.code(), made.position(), null, null, null));
            assertThat(credentials.sign(made)).isFalse();
            assertThat(credentials.numberOf(made.code())).contains("2026-0001");
            assertThat(credentials.find(others.number())).contains(kept);
        }

        private Certificate issued(StaffNumber holder) {
            return certificates.issue(
                    Completions.completed("A-" + holder, holder),
                    NumberingPolicy.yearly(),
                    Completions.details(2026, 200),
                    Completions.ISSUED);
        }

        private CredentialIssuer issuer(@Nullable OfficeKeys with) {
            return new CredentialIssuer(
                    credentials,
                    with,
                    new PublicAddress(URI.create("https://edu.example.go.kr")),
                    SEOUL,
                    Clock.fixed(Instant.parse("2026-03-20T01:00:00Z"), SEOUL));
        }
    }
}
