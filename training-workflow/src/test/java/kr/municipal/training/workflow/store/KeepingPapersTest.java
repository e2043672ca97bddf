package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Correction;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.document.CertificatePapers;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.document.OfficePaper;
import kr.municipal.training.workflow.document.credential.CredentialIssuer;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.paper.ContentId;
import kr.municipal.training.workflow.document.seal.PdfSeal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("저장: 수료증 용지")
class KeepingPapersTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final OfficeKeys KEYS = MadeKey.rsa(2048, "시연구").alone();

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("papers"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("papers"));
        }
    }

    abstract static class Contract extends StoreContract {

        private static final StaffNumber OTHER = StaffNumber.of("m02");
        private static final StaffNumber THIRD = StaffNumber.of("m03");

        private final JdbcCertificates certificates = new JdbcCertificates(database);
        private final JdbcCertificateCredentials credentials = new JdbcCertificateCredentials(database);

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @BeforeEach
        void applications() {
            CourseRun run = stored(
                    Runs.aRun().withSessions(Seated.MORNING, Seated.AFTERNOON).build());
            for (StaffNumber holder : List.of(Staff.APPLICANT, OTHER, THIRD)) {
                added(Applications.anApplication()
                        .withId("A-" + holder)
                        .by(Staff.anOfficial().numbered(holder.value()).build())
                        .forRun(run)
                        .submitted());
            }
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("서식, 글꼴, 직인, 공개 주소가 바뀐 뒤에 재출력하여도 한 바이트도 다르지 않고, 새로 발급한 것은 새 용지에 인쇄된다")
        void sameBytes(OfficePaper.Change change) {
            Certificate certificate = issued(Staff.APPLICANT);
            byte[] first = files(OfficePaper.FIRST, NOW).unsealed(certificate);
            CertificateFile later = files(OfficePaper.FIRST.with(change), LATER);

            assertThat(later.unsealed(certificate)).isEqualTo(first);

            Certificate others = issued(OTHER);
            byte[] onNew = later.unsealed(others);
            assertThat(files(OfficePaper.FIRST, NOW).unsealed(others)).isEqualTo(onNew);
            assertThat(paperOf(others)).isNotEqualTo(paperOf(certificate));
        }

        @Test
        @DisplayName("넷이 모두 바뀐 뒤의 봉인된 재출력은 서명하기 전까지 같고, 같은 때에 서명하면 끝까지 같다")
        void sealed() {
            Certificate certificate = issued(Staff.APPLICANT);
            CertificateFile files = files(OfficePaper.FIRST, NOW);
            byte[] first = files.sealed(certificate);
            int unsealed = files.unsealed(certificate).length;
            OfficePaper other = OfficePaper.FIRST.withAll();

            assertThat(files(other, NOW).sealed(certificate)).isEqualTo(first);
            byte[] later = files(other, LATER).sealed(certificate);
            assertThat(later).isNotEqualTo(first);
            assertThat(Arrays.copyOf(later, unsealed)).isEqualTo(Arrays.copyOf(first, unsealed));
        }

        @Test
        @DisplayName("재발급한 수료증은 오늘의 용지에 인쇄되고, 전의 것은 여전히 제 용지에 인쇄된다")
        void reissued() {
            Certificate old = issued(Staff.APPLICANT);
            byte[] first = files(OfficePaper.FIRST, NOW).unsealed(old);
            Certificate corrected = certificates.reissue(
                    completed(Staff.APPLICANT),
                    NumberingPolicy.yearly(),
                    new Correction(
                            Completions.details(2026, 210),
                            Completions.ISSUED,
                            Staff.OFFICER,
                            Moments.SURVEY_DEADLINE,
                            "시간 정정"));
            CertificateFile later = files(OfficePaper.FIRST.withAll(), LATER);
            later.unsealed(corrected);

            assertThat(paperOf(corrected)).isNotEqualTo(paperOf(old));
            assertThat(later.unsealed(old)).isEqualTo(first);
        }

        @Test
        @DisplayName("용지의 조각은 수료증이 몇 장이든 한 번만 남는다")
        void once() {
            Certificate certificate = issued(Staff.APPLICANT);
            Certificate others = issued(OTHER);
            List<byte[]> files =
                    atOnce(16, i -> files(OfficePaper.FIRST, NOW).unsealed(i % 2 == 0 ? certificate : others));
            assertThat(files).hasSize(16);
            assertThat(count("paper_content")).isEqualTo(3);
            assertThat(count("certificate_paper")).isOne();

            Certificate third = issued(THIRD);
            files(OfficePaper.FIRST.with(OfficePaper.Change.ADDRESS), NOW).unsealed(third);
            assertThat(count("paper_content")).isEqualTo(3);
            assertThat(count("certificate_paper")).isEqualTo(2);
            assertThat(new JdbcPapers(database).addresses())
                    .extracting(URI::toString)
                    .containsExactly("https://edu.example.go.kr", "https://new.example.go.kr");
        }

        @Test
        @DisplayName("용지를 남기기 전에 인쇄된 수료증은 다음에 인쇄될 때의 용지에 머문다")
        void printedBefore() {
            Certificate certificate = issued(Staff.APPLICANT);
            CredentialIssuer before =
                    new CredentialIssuer(credentials, KEYS, OfficePaper.FIRST.address(), SEOUL, at(NOW));
            before.of(certificate);
            assertThat(credentials.find(certificate.number()).orElseThrow().paper())
                    .isNull();

            byte[] next = files(OfficePaper.FIRST, NOW).unsealed(certificate);

            assertThat(files(OfficePaper.FIRST.withAll(), LATER).unsealed(certificate))
                    .isEqualTo(next);
        }

        @Test
        @DisplayName("남긴 글꼴이 망가졌으면 다른 글꼴로 인쇄하지 않고 어느 것인지 말한다")
        void damaged() {
            Certificate certificate = issued(Staff.APPLICANT);
            files(OfficePaper.FIRST, NOW).unsealed(certificate);
            String font = ContentId.of(OfficePaper.FIRST.font()).sha256();
            jdbc.sql("update paper_content set content = ? where sha256 = ?")
                    .params(new byte[] {1, 2, 3}, font)
                    .update();

            CertificateFile later = files(OfficePaper.FIRST.withAll(), LATER);
            assertThatThrownBy(() -> later.unsealed(certificate))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(font);
        }

        @Test
        @DisplayName("함께 들어 있는 용지도 남는다")
        void bundled() {
            Certificate certificate = issued(Staff.APPLICANT);
            JdbcPapers papers = new JdbcPapers(database);
            byte[] first = files(new CertificatePapers(papers, new CertificatePdf(), null), NOW)
                    .unsealed(certificate);

            assertThat(files(OfficePaper.FIRST, NOW).unsealed(certificate)).isEqualTo(first);
        }

        private int count(String table) {
            return jdbc.sql("select count(*) from " + table)
                    .query(Integer.class)
                    .single();
        }

        private ContentId paperOf(Certificate certificate) {
            return Objects.requireNonNull(
                    credentials.find(certificate.number()).orElseThrow().paper());
        }

        /** An office that was just started, with nothing remembered. */
        private CertificateFile files(OfficePaper paper, Instant now) {
            return files(paper.in(new JdbcPapers(database)), now);
        }

        private CertificateFile files(CertificatePapers papers, Instant now) {
            return new CertificateFile(
                    papers,
                    new CredentialIssuer(credentials, KEYS, OfficePaper.FIRST.address(), SEOUL, at(now)),
                    new PdfSeal(at(now)),
                    KEYS);
        }

        private static Clock at(Instant now) {
            return Clock.fixed(now, SEOUL);
        }

        private Certificate issued(StaffNumber holder) {
            CertificateDetails details = Completions.details(2026, 200);
            return certificates.issue(completed(holder), NumberingPolicy.yearly(), details, Completions.ISSUED);
        }

        private static Completed completed(StaffNumber holder) {
            return Completions.completed("A-" + holder, holder);
        }
    }
}
