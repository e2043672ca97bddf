package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.ScheduleDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 회차 이력")
class KeepingRunHistoryTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("run_history"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("run_history"));
        }
    }

    abstract static class Contract extends StoreContract {

        private final RunHistory history = new JdbcRunHistory(database);

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @Test
        @DisplayName("무엇을 바꾸었는지 날짜와 이름까지 그대로 돌아오고, 회차마다 1부터 센다")
        void asWritten() {
            CourseRun run = stored(Runs.aRun().build());
            CourseRun other =
                    stored(Runs.aRun().withId("ai-2026-2").withCohort(2).build());
            RunChange first = change(
                    run,
                    Reason.of("SCHEDULE_DATE_CHANGED")
                            .with("date", ScheduleDate.APPROVAL_DEADLINE)
                            .with("before", Moments.APPROVAL_DEADLINE)
                            .with("after", Moments.CLASS_START),
                    Reason.of("SESSION_PLACE_CHANGED").with("session", 2).with("place", "‘강당’"));
            RunChange second = change(run, Reason.of("RUN_ENDED").with("kind", CancellationKind.RUN_TOO_FEW));

            assertThat(history.append(first)).isEqualTo(1);
            assertThat(history.append(change(other, Reason.of("SCHEDULE_UNCHANGED"))))
                    .isEqualTo(1);
            assertThat(history.append(second)).isEqualTo(2);

            assertThat(history.of(run.id())).containsExactly(first, second);
        }

        @Test
        @DisplayName("시스템이 한 일은 사람도 사유도 없이 돌아온다")
        void ofTheSystem() {
            CourseRun run = stored(Runs.aRun().build());
            RunChange opened = new RunChange(
                    run.id(), Moments.OPENING, null, List.of(Reason.of("HISTORY_APPLICATIONS_OPENED")), null);

            history.append(opened);

            assertThat(history.of(run.id())).containsExactly(opened);
        }

        private static RunChange change(CourseRun run, Reason... what) {
            return new RunChange(run.id(), Moments.APPLYING, Staff.OFFICER, List.of(what), "강사 사정");
        }
    }
}
