package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.workflow.approval.AbsenceChange;
import kr.municipal.training.workflow.approval.AbsenceHistory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 부재 등록 이력")
class KeepingAbsenceHistoryTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("absence_history"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("absence_history"));
        }
    }

    abstract static class Contract extends StoreContract {

        private final AbsenceHistory history = new JdbcAbsenceHistory(database);

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @Test
        @DisplayName("같은 부재라도 한 일마다 한 줄씩 남고, 최근 것부터 달라는 만큼만 나온다")
        void newestFirst() {
            Absence absence = new Absence(
                    Staff.HEAD, Moments.APPLYING, Moments.APPLYING.plus(Duration.ofDays(2)), Staff.OTHER_HEAD);
            AbsenceChange recorded =
                    new AbsenceChange(absence, AbsenceChange.What.RECORDED, Staff.OFFICER, Moments.APPLYING);
            AbsenceChange removed =
                    new AbsenceChange(absence, AbsenceChange.What.REMOVED, Staff.OFFICER, Moments.APPLYING);

            history.append(recorded);
            history.append(removed);

            assertThat(history.latest(10)).startsWith(removed, recorded);
            assertThat(history.latest(1)).containsExactly(removed);
        }
    }
}
