package kr.municipal.training.completion;

import static kr.municipal.training.completion.ProgramStanding.State.COMPLETED;
import static kr.municipal.training.completion.ProgramStanding.State.NOT_COMPLETED;
import static kr.municipal.training.completion.ProgramStanding.State.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("여섯 과정 가운데 셋이 미정인 과정군의 수료를 본다")
class CompletingAProgramTest {

    private static final List<Course> SIX = FirstProgram.courseList();
    private static final List<CourseId> UNDECIDED = List.of(course(4), course(5), course(6));

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, COMPLETED", "4, 3, 0, POSSIBLE", "6, 0, 0, POSSIBLE", "6, 0, 1, NOT_COMPLETED",
        "5, 0, 1, POSSIBLE", "5, 0, 2, NOT_COMPLETED", "3, 3, 0, COMPLETED", "6, 3, 0, POSSIBLE"
    })
    @DisplayName("몇 과정 이상: 미정인 과정은 아직 할 수 있는 과정이다")
    void atLeast(int needed, int completed, int closed, ProgramStanding.State state) {
        ProgramStanding standing = new ProgramRule.AtLeast(needed)
                .assess(new ProgramFacts(SIX, courses(1, completed), courses(completed + 1, closed)));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.undecided()).isEqualTo(UNDECIDED);
        assertThat(standing.<ProgramStanding.State>fold(() -> COMPLETED, open -> POSSIBLE, lost -> NOT_COMPLETED))
                .isEqualTo(state);
    }

    @Test
    @DisplayName("미정인 과정이라도 더는 들을 수 없으면 할 수 있는 과정으로 세지 않는다")
    void closedThoughUndecided() {
        ProgramFacts facts = new ProgramFacts(SIX, courses(1, 3), Set.copyOf(UNDECIDED));

        assertThat(new ProgramRule.AtLeast(4).assess(facts).state()).isEqualTo(NOT_COMPLETED);
        assertThat(new ProgramRule.AtLeast(3).assess(facts).state()).isEqualTo(COMPLETED);
    }

    @ParameterizedTest(name = "{1}과정뿐인 과정군에서 {0}과정 이상")
    @CsvSource({"7, 6", "99, 6", "1, 0", "4, 3"})
    @DisplayName("과정군의 과정보다 많은 과정은 누구도 수료할 수 없으므로, 두 수를 밝히며 거절한다")
    void moreThanThereAre(int needed, int courses) {
        ProgramFacts facts = new ProgramFacts(SIX.subList(0, courses), Set.of(), Set.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgramRule.AtLeast(needed).assess(facts))
                .withMessageContaining("programme of " + courses)
                .withMessageContaining("by " + needed);
    }

    @ParameterizedTest
    @CsvSource({"2, 0, COMPLETED", "1, 0, POSSIBLE", "1, 1, NOT_COMPLETED"})
    @DisplayName("지정 과정: 하나라도 더는 들을 수 없으면 미수료이고, 남은 과정을 말한다")
    void named(int completed, int closed, ProgramStanding.State state) {
        ProgramStanding standing = new ProgramRule.Named(courses(1, 2))
                .assess(new ProgramFacts(SIX, courses(1, completed), courses(completed + 1, closed)));

        assertThat(standing.state()).isEqualTo(state);
        if (state != COMPLETED) {
            Shortfall shortfall = standing.fold(
                    () -> {
                        throw new AssertionError(standing);
                    },
                    open -> open,
                    lost -> lost);
            assertThat(Told.english(shortfall.reason()))
                    .isEqualTo("Of the 2 courses needed, 1 are completed. Still missing: 도시재생과 연계한 자동화 기술.");
        }
    }

    @Test
    @DisplayName("지정한 과정이 미정이면 미정인 동안 수료도 미수료도 아니다")
    void namedAndUndecided() {
        assertThat(new ProgramRule.Named(Set.of(course(4)))
                        .assess(new ProgramFacts(SIX, courses(1, 3), Set.of()))
                        .state())
                .isEqualTo(POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, COMPLETED", "2, 0, POSSIBLE", "2, 1, NOT_COMPLETED"})
    @DisplayName("정해진 과정 모두: 미정인 과정은 따지지 않고 미정으로 남는다")
    void allDecided(int completed, int closed, ProgramStanding.State state) {
        ProgramStanding standing = new ProgramRule.AllDecided()
                .assess(new ProgramFacts(SIX, courses(1, completed), courses(completed + 1, closed)));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.undecided()).isEqualTo(UNDECIDED);
    }

    @Test
    @DisplayName("정해진 과정이 하나도 없으면 누구도 수료가 아니고 아직 할 수 있다")
    void nothingDecided() {
        ProgramStanding standing =
                new ProgramRule.AllDecided().assess(new ProgramFacts(SIX.subList(3, 6), Set.of(), Set.of()));

        assertThat(standing.state()).isEqualTo(POSSIBLE);
        assertThat(standing.<String>fold(() -> "수료", open -> "진행", lost -> "미수료"))
                .isEqualTo("진행");
    }

    @Test
    @DisplayName("취소된 수료와 다른 과정군의 수료는 세지 않는다")
    void onlyWhatStands() {
        Completed completed = Completions.completed("A1", Staff.APPLICANT);
        CompletionDecision withdrawn =
                WithdrawnCompletion.of(completed, Staff.OFFICER, "출결 정정", Instant.parse("2026-03-20T00:00:00Z"));

        assertThat(ProgramFacts.of(SIX, List.of(completed), Set.of()).completed())
                .containsExactly(FirstProgram.AI);
        assertThat(ProgramFacts.of(SIX.subList(1, 6), List.of(completed), Set.of())
                        .completed())
                .isEmpty();
        assertThat(ProgramFacts.of(SIX, List.of(withdrawn), Set.of()).completed())
                .isEmpty();
    }

    @Test
    @DisplayName("말이 되지 않는 기준과 사실은 거부한다")
    void senseless() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramRule.AtLeast(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramRule.Named(Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgramFacts(List.of(SIX.get(0), SIX.get(0)), Set.of(), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgramFacts(SIX, Set.of(course(4)), Set.of()))
                .withMessageContaining("industry4-2026-4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgramFacts(SIX, Set.of(course(7)), Set.of()))
                .withMessageContaining("industry4-2026-7");
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramRule.Named(Set.of(course(7)))
                .assess(new ProgramFacts(SIX, Set.of(), Set.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramStanding(NOT_COMPLETED, List.of(), null));
    }

    private static Set<CourseId> courses(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(CompletingAProgramTest::course)
                .collect(Collectors.toSet());
    }

    private static CourseId course(int position) {
        return CourseId.of("industry4-2026-" + position);
    }
}
