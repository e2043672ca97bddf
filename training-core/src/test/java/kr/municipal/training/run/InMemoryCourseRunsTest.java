package kr.municipal.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kr.municipal.training.course.CourseId;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("회차: 데이터베이스 없이")
class InMemoryCourseRunsTest {

    @Test
    @DisplayName("프로그램의 회차는 과정의 순서, 그다음 기수의 순서로 늘어선다")
    void byPositionAndCohort() {
        CourseRun droneFirst =
                Runs.aRun().withId("a-drone").ofCourse(FirstProgram.DRONE).build();
        CourseRun aiSecond = Runs.aRun().withId("b-ai").withCohort(2).build();
        CourseRun aiFirst = Runs.aRun().withId("c-ai").build();
        CourseRun elsewhere =
                Runs.aRun().withId("d").ofCourse(CourseId.of("elsewhere")).build();

        CourseRuns runs = Runs.runs(droneFirst, aiSecond, aiFirst, elsewhere);

        assertThat(runs.ofProgram(FirstProgram.ID)).containsExactly(aiFirst, aiSecond, droneFirst);
        assertThat(runs.get(elsewhere.id())).isEqualTo(elsewhere);
    }

    @Test
    @DisplayName("있어야 할 회차가 없으면 그 번호를 밝히고, 다시 저장하면 바뀐다")
    void foundOrNamed() {
        CourseRun planned = Runs.aRun().planned().build();
        CourseRuns runs = Runs.runs(planned);

        assertThat(runs.find(RunId.of("none"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runs.get(RunId.of("none")))
                .withMessageContaining("none");

        runs.save(planned.open(Moments.OPENING));

        assertThat(runs.get(planned.id()).phase()).isEqualTo(RunPhase.OPEN);
    }
}
