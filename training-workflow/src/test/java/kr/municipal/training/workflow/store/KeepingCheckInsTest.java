package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.CheckInAttempt;
import kr.municipal.training.attendance.CheckInOutcome;
import kr.municipal.training.attendance.CheckInPolicy;
import kr.municipal.training.attendance.CheckInSecret;
import kr.municipal.training.attendance.SessionCheckIns;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.run.CourseRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 자가 출석 확인")
class KeepingCheckInsTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("check_ins"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("check_ins"));
        }
    }

    abstract static class Contract extends StoreContract {

        private static final int PEOPLE = 20;
        private static final Instant NOW = Seated.MORNING.start().plusSeconds(90);

        private final JdbcCheckIns checkIns = new JdbcCheckIns(database);
        private final CheckInPolicy policy = CheckInPolicy.standard();
        private final CourseRun run = Runs.aRun().withSessions(Seated.MORNING).build();
        private final List<ApplicationEntry> people = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(
                        n -> Applications.ofOfficial(n).forRun(run).submitted().entry())
                .toList();
        private final AttendanceSheet sheet = AttendanceSheet.of(
                run.id(),
                List.of(Seated.MORNING),
                people.stream().map(ApplicationEntry::id).toList());

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @BeforeEach
        void trainees() {
            stored(run);
            IntStream.rangeClosed(1, PEOPLE)
                    .forEach(n -> added(Applications.ofOfficial(n).forRun(run).submitted()));
        }

        @Test
        @DisplayName("비밀값은 차시마다 한 번 정해지고, 여럿이 한꺼번에 열어도 모두 같은 것을 받는다")
        void oneSecret() {
            assertThat(checkIns.find(run.id(), Seated.MORNING.id())).isEmpty();

            List<CheckInSecret> secrets =
                    atOnce(8, i -> checkIns.open(run.id(), fresh(i)).secret());

            assertThat(secrets).hasSize(8).containsOnly(opened(99).secret());
            assertThat(checkIns.find(run.id(), Seated.MORNING.id())
                            .orElseThrow()
                            .secret())
                    .isEqualTo(secrets.get(0));
        }

        @Test
        @DisplayName("출석 확인과 틀린 코드의 수가 그대로 나온다")
        void comesBack() {
            SessionCheckIns before = opened(1);
            SessionCheckIns wrong = check(before, 0, "no").after();
            assertThat(wrong.wrongCodes(people.get(0).id())).isOne();
            checkIns.keep(run.id(), people.get(0).id(), wrong);
            assertThat(found()).isEqualTo(wrong);
            SessionCheckIns right = check(found(), 0, code(before)).after();
            checkIns.keep(run.id(), people.get(0).id(), right);
            checkIns.keep(run.id(), people.get(0).id(), right);

            assertThat(found()).isEqualTo(right);
            assertThat(found().checkIn(people.get(0).id()).orElseThrow().mark().lateMinutes())
                    .isOne();
        }

        @Test
        @DisplayName("모두가 한꺼번에 확인해도 한 사람이 한 번씩 남고, 먼저 남은 것은 바뀌지 않는다")
        void everybodyAtOnce() {
            SessionCheckIns before = opened(1);

            atOnce(PEOPLE, i -> {
                checkIns.keep(
                        run.id(),
                        people.get(i).id(),
                        check(before, i, code(before)).after());
                return i;
            });
            checkIns.keep(
                    run.id(),
                    people.get(0).id(),
                    before.check(attempt(0, code(before), NOW.plusSeconds(1)), sheet, policy)
                            .after());

            assertThat(people).allSatisfy(one -> assertThat(
                            found().checkIn(one.id()).orElseThrow().at())
                    .isEqualTo(NOW));
        }

        private CheckInOutcome check(SessionCheckIns before, int person, String code) {
            return before.check(attempt(person, code, NOW), sheet, policy);
        }

        private CheckInAttempt attempt(int person, String code, Instant at) {
            ApplicationEntry entry = people.get(person);
            return new CheckInAttempt(entry, entry.applicant(), code, at);
        }

        private String code(SessionCheckIns of) {
            return policy.codes().code(of.secret(), NOW);
        }

        private SessionCheckIns opened(int seed) {
            return checkIns.open(run.id(), fresh(seed));
        }

        private SessionCheckIns found() {
            return checkIns.find(run.id(), Seated.MORNING.id()).orElseThrow();
        }

        private static SessionCheckIns fresh(int seed) {
            return SessionCheckIns.of(Seated.MORNING.id(), CheckInSecret.drawn(new Random(seed)));
        }
    }
}
