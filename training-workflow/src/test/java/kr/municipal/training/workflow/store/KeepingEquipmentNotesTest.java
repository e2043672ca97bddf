package kr.municipal.training.workflow.store;

import static kr.municipal.training.fixture.EquipmentLists.LAPTOP;
import static kr.municipal.training.fixture.EquipmentLists.PROJECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import kr.municipal.training.course.Course;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.operation.EquipmentNote;
import kr.municipal.training.operation.EquipmentState;
import kr.municipal.training.run.CourseRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("저장: 차시별 장비")
class KeepingEquipmentNotesTest {

    @Nested
    @DisplayName("H2")
    class OnH2 extends Contract {
        OnH2() {
            super(Databases.h2("equipment"));
        }
    }

    @Nested
    @DisplayName("PostgreSQL")
    class OnPostgres extends Contract {
        OnPostgres() {
            super(Databases.postgres("equipment"));
        }
    }

    abstract static class Contract extends StoreContract {

        private final CourseRun run = Runs.aRun().build();

        Contract(DataSource dataSource) {
            super(dataSource);
        }

        @Test
        @DisplayName("점검은 차시와 장비마다 마지막 것이 그대로 나온다")
        void lastNote() {
            stored(run);
            JdbcEquipmentNotes notes = new JdbcEquipmentNotes(database);
            notes.save(note(EquipmentState.NOT_READY, "총무과 김담당"));
            notes.save(note(EquipmentState.READY, null));

            assertThat(notes.of(run.id())).containsExactly(note(EquipmentState.READY, null));
        }

        @Test
        @DisplayName("과정의 장비는 누가 준비하는지까지 그대로 나온다")
        void preparedBy() {
            Course ai = FirstProgram.course(FirstProgram.AI);
            Course course = new Course(
                    ai.id(),
                    ai.program(),
                    ai.position(),
                    ai.topic(),
                    ai.mode(),
                    ai.materials(),
                    List.of(LAPTOP, PROJECTOR));
            courses.save(course);

            assertThat(courses.find(course.id())).contains(course);
        }

        private EquipmentNote note(EquipmentState state, @Nullable String preparer) {
            return new EquipmentNote(
                    run.id(), Runs.session().id(), "빔 프로젝터", state, preparer, Staff.OFFICER, Moments.CLOSING);
        }
    }
}
