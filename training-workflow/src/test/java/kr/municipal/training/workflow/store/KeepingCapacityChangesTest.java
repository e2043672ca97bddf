package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.CapacityChange;
import kr.municipal.training.workflow.courserun.CapacityChanges;
import kr.municipal.training.workflow.courserun.ChangedCapacity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 정원 변경 기록")
class KeepingCapacityChangesTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("capacities"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("capacities"));
        }
    }

    abstract static class Contract extends StoreContract {

        private final CapacityChanges changes = new JdbcCapacityChanges(database);

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @Test
        @DisplayName("회차마다 바꾼 차례대로, 제한 없음까지 그대로 남는다")
        void inOrder() {
            RunId run = stored(Runs.aRun().build()).id();
            RunId another = stored(Runs.aRun().withId("another").build()).id();
            ChangedCapacity first = changed(run, Capacity.of(20), new CapacityChange(Capacity.unlimited(), 20, 3));
            ChangedCapacity second = changed(run, Capacity.unlimited(), new CapacityChange(Capacity.of(1), 23, 0));
            ChangedCapacity elsewhere = changed(another, Capacity.of(1), new CapacityChange(Capacity.of(2), 0, 0));

            Stream.of(first, elsewhere, second).forEach(changes::append);

            assertThat(changes.of(run)).containsExactly(first, second);
            assertThat(changes.of(another)).containsExactly(elsewhere);
            assertThat(changes.of(RunId.of("unknown"))).isEmpty();
        }

        private ChangedCapacity changed(RunId run, Capacity from, CapacityChange change) {
            return new ChangedCapacity(run, from, change, Staff.OFFICER, Moments.APPLYING, "강의실을 바꾸었습니다.");
        }
    }
}
