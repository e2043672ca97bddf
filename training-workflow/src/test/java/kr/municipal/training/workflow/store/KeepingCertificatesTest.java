package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.NumberSeries;
import kr.municipal.training.certificate.Register;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.certificate.RevocationCause;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.CertificatesContract;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("저장: 수료증과 발급대장")
class KeepingCertificatesTest {

    private static final NumberSeries OF_2026 = NumberSeries.of("2026");

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        @Override
        DataSource database(String name) {
            return Databases.h2(name);
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        @Override
        DataSource database(String name) {
            return Databases.postgres(name);
        }
    }

    abstract static class Contract extends CertificatesContract {

        abstract DataSource database(String name);

        @Override
        protected Certificates certificates() {
            return new JdbcCertificates(store().database);
        }

        private StoreContract store() {
            StoreContract store = new StoreContract(database("certificates")) {};
            store.nothingButTheProgramme();
            CourseRun run = store.stored(
                    Runs.aRun().withSessions(Seated.MORNING, Seated.AFTERNOON).build());
            IntStream.rangeClosed(1, 40)
                    .forEach(n -> store.added(Applications.anApplication()
                            .withId("A-" + n)
                            .by(Staff.anOfficial().numbered("t" + n).build())
                            .forRun(run)
                            .submitted()));
            return store;
        }

        @Test
        @DisplayName("마흔 명에게 한꺼번에 발급하다 절반이 물러져도 번호에 빈틈이 없다")
        void noGapAfterRollback() {
            StoreContract store = store();
            JdbcCertificates certificates = new JdbcCertificates(store.database);
            StoreContract.atOnce(40, i -> {
                store.transaction.executeWithoutResult(status -> {
                    issue(certificates, i + 1, Staff.APPLICANT);
                    if (i % 2 == 0) {
                        status.setRollbackOnly();
                    }
                });
                return i;
            });

            Register register = certificates.register(OF_2026);
            assertThat(register.lastGiven()).isEqualTo(20);
            assertThat(register.lines()).hasSize(20);
            assertThat(register.gaps()).isEmpty();
            assertThat(issue(certificates, 1, Staff.APPLICANT).number().sequence())
                    .isEqualTo(21);
        }

        @Test
        @DisplayName("열 사람이 한꺼번에 취소해도 한 번만 취소된다")
        void revokedOnce() {
            StoreContract store = store();
            JdbcCertificates certificates = new JdbcCertificates(store.database);
            Certificate certificate = issue(certificates, 1, Staff.APPLICANT);
            RegisterEvent.Revocation revocation =
                    new RegisterEvent.Revocation(Staff.OFFICER, Moments.SURVEY_DEADLINE, "대리 출석");

            long kept = StoreContract.atOnce(10, i -> {
                        try {
                            certificates.add(certificate.number(), revocation);
                            return true;
                        } catch (IllegalStateException ended) {
                            return false;
                        }
                    })
                    .stream()
                    .filter(done -> done)
                    .count();

            assertThat(kept).isOne();
            assertThat(certificates.line("2026-0001").orElseThrow().events()).containsExactly(revocation);
        }

        @Test
        @DisplayName("번호를 계열로 세기 전에 발급한 수료증과 순번은 그대로 이어진다")
        void carriedOver() {
            DataSource dataSource = database("before_series");
            migrateUntil(dataSource, "5");
            issuedBefore(JdbcClient.create(dataSource));

            StoreContract store = new StoreContract(dataSource) {};
            JdbcCertificates certificates = new JdbcCertificates(store.database);

            assertThat(certificates.find(ApplicationId.of("A-1")))
                    .contains(Completions.certificate("A-1", Staff.APPLICANT, 2026, 1));
            assertThat(certificates.series()).containsExactly(OF_2026);
            assertThat(certificates.register(OF_2026).gaps()).isEmpty();
            assertThat(issue(certificates, 2, Staff.APPLICANT).number().value()).isEqualTo("2026-0002");
        }

        @Test
        @DisplayName("까닭을 나누기 전에 취소한 수료증은 수료 취소와 같은 때였으면 수료 취소에 따른 것이다")
        void causesCarriedOver() {
            DataSource dataSource = database("before_causes");
            migrateUntil(dataSource, "5");
            JdbcClient jdbc = JdbcClient.create(dataSource);
            issuedBefore(jdbc);
            migrateUntil(dataSource, "26");
            insert(jdbc, CertificateRows.row(Completions.certificate("A-2", Staff.APPLICANT, 2026, 2)));
            OffsetDateTime withdrawnAt = OffsetDateTime.parse("2026-04-01T09:00:00.123456+09:00");
            jdbc.sql("insert into completion_decision values ('A-1', true, 200, 200, '[]', ?, true, 't01', ?, '대리 출석')")
                    .params(withdrawnAt.minusDays(9), withdrawnAt)
                    .update();
            for (String number : List.of("2026-0001", "2026-0002")) {
                jdbc.sql("insert into certificate_event (number_text, kind, done_by, done_at, words, ends)"
                                + " values (?, 'REVOCATION', 't01', ?, '대리 출석', ?)")
                        .params(number, withdrawnAt, number)
                        .update();
            }

            StoreContract store = new StoreContract(dataSource) {};
            JdbcCertificates certificates = new JdbcCertificates(store.database);

            assertThat(certificates.registers(2026).get(0).lines())
                    .extracting(line -> line.end().orElseThrow())
                    .extracting(end -> ((RegisterEvent.Revocation) end).cause())
                    .containsExactly(RevocationCause.COMPLETION_WITHDRAWN, RevocationCause.CERTIFICATE_ALONE);
        }

        private static void migrateUntil(DataSource dataSource, String version) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations(TrainingDatabase.MIGRATIONS)
                    .table(TrainingDatabase.HISTORY_TABLE)
                    .placeholders(Map.of("binary", Dialect.of(dataSource).binary()))
                    .target(version)
                    .load()
                    .migrate();
        }

        /** A run, two applications and one certificate, as they were written down then. */
        private static void issuedBefore(JdbcClient jdbc) {
            jdbc.sql("insert into program values ('p', 2026, '시연 프로그램')").update();
            jdbc.sql("insert into course (id, program_id, position, delivery_mode) values ('ai', 'p', 1, 'MIXED')")
                    .update();
            jdbc.sql("insert into course_run (id, course_id, run_year, cohort, phase, taken, waiting_places, waiting)"
                            + " values ('ai-2026-1', 'ai', 2026, 1, 'FINISHED', 0, 0, 0)")
                    .update();
            for (String id : new String[] {"A-1", "A-2"}) {
                jdbc.sql("insert into application (id, applicant, applicant_name, department_code, department_name,"
                                + " grade, run_id, course_id, course_year, submitted_at, status, status_at) values (?,"
                                + " 'm01', '김일번', 'D01', '디지털정책과', '7급', 'ai-2026-1', 'ai', 2026, current_timestamp,"
                                + " 'SELECTED', current_timestamp)")
                        .param(id)
                        .update();
            }
            jdbc.sql("insert into certificate_sequence values (2026, 1)").update();
            Certificate certificate = Completions.certificate("A-1", Staff.APPLICANT, 2026, 1);
            Row row = CertificateRows.row(certificate);
            row.values()
                    .keySet()
                    .removeIf(column ->
                            column.equals("number_series") || column.equals("latest_for") || column.equals("replaces"));
            row.with("number_year", 2026);
            insert(jdbc, row);
        }

        private static void insert(JdbcClient jdbc, Row row) {
            String columns = String.join(", ", row.values().keySet());
            String values = ":" + String.join(", :", row.values().keySet());
            jdbc.sql("insert into certificate (" + columns + ") values (" + values + ")")
                    .params(row.values())
                    .update();
        }
    }
}
