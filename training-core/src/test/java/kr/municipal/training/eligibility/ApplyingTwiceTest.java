package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.CourseRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("두 번 신청한다")
class ApplyingTwiceTest {

    private final CourseRun run = Runs.aRun().build();

    @Test
    @DisplayName("같은 회차에 다시 신청하면 언제 이미 신청했는지 알리고 거절한다")
    void sameRun() {
        List<Reason> reasons = reasons(Facts.ofAnApplication().forRun(run).after(run, Moments.OPENING));

        assertThat(Told.codes(reasons)).containsExactly("ALREADY_APPLIED");
        assertThat(Told.korean(reasons.get(0))).contains("2026년 2월 23일(월) 09:00");
    }

    @Test
    @DisplayName("같은 해 같은 과정의 다른 회차도 거절한다")
    void anotherRunOfTheCourse() {
        CourseRun earlier = Runs.aRun().withId("ai-2026-0").build();

        List<Reason> reasons = reasons(Facts.ofAnApplication().forRun(run).after(earlier, Moments.OPENING));

        assertThat(Told.codes(reasons)).containsExactly("SAME_COURSE_THIS_YEAR");
        assertThat(Told.korean(reasons.get(0))).startsWith("2026년에 같은 과정을");
    }

    @Test
    @DisplayName("지난해의 같은 과정과 올해의 다른 과정은 막지 않는다")
    void otherYearOrCourse() {
        CourseRun lastYear = Runs.aRun().withId("ai-2025-1").inYear(2025).build();
        CourseRun drones =
                Runs.aRun().withId("drone-2026-1").ofCourse(FirstProgram.DRONE).build();

        assertThat(reasons(Facts.ofAnApplication()
                        .forRun(run)
                        .after(lastYear, Moments.OPENING)
                        .after(drones, Moments.OPENING)))
                .isEmpty();
    }

    private static List<Reason> reasons(Facts facts) {
        return EligibilityPolicy.everyOfficial().check(facts.build()).fold(eligible -> List.of(), Ineligible::reasons);
    }
}
