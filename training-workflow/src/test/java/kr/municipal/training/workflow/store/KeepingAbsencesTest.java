package kr.municipal.training.workflow.store;

import javax.sql.DataSource;
import kr.municipal.training.fixture.AbsencesContract;
import kr.municipal.training.staff.Absences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("저장: 부재와 대결자")
class KeepingAbsencesTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Stored {
        OnH2() {
            super(Databases.h2("absences"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Stored {
        OnPostgres() {
            super(Databases.postgres("absences"));
        }
    }

    abstract static class Stored extends AbsencesContract {

        private final StoreContract stored;
        private final Absences absences;

        Stored(DataSource dataSource) {
            stored = new StoreContract(dataSource) {};
            absences = new JdbcAbsences(stored.database);
        }

        @BeforeEach
        void nobodyIsAway() {
            stored.nothingButTheProgramme();
        }

        @Override
        protected Absences store() {
            return absences;
        }
    }
}
