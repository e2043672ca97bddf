package kr.municipal.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import kr.municipal.training.fixture.FirstProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("프로그램과 과정: 데이터베이스 없이")
class InMemoryCoursesTest {

    @Test
    @DisplayName("과정은 프로그램 안의 순서로 늘어서고, 다른 프로그램의 과정은 섞이지 않는다")
    void byPosition() {
        Courses courses = new InMemoryCourses();
        List<Course> six = FirstProgram.courseList();
        for (int i = six.size() - 1; i >= 0; i--) {
            courses.save(six.get(i));
        }
        courses.save(courseOf("old", 1));
        courses.save(courseOf("same-b", "twins", 1));
        courses.save(courseOf("same-a", "twins", 1));

        assertThat(courses.ofProgram(ProgramId.of("twins")))
                .extracting(course -> course.id().value())
                .containsExactly("same-a", "same-b");
        assertThat(courses.ofProgram(FirstProgram.ID)).isEqualTo(six);
        assertThat(courses.ofProgram(ProgramId.of("none"))).isEmpty();
        assertThat(courses.find(FirstProgram.AI)).contains(six.get(0));
        assertThat(courses.find(CourseId.of("none"))).isEmpty();
    }

    @Test
    @DisplayName("미정이던 주제가 정해지면 같은 과정이 바뀐다")
    void decidedLater() {
        Courses courses = FirstProgram.courses();
        Course undecided = FirstProgram.course(FirstProgram.UNDECIDED);
        Course decided = new Course(
                undecided.id(),
                undecided.program(),
                undecided.position(),
                Topic.announced("드론", "드론 기초"),
                undecided.mode(),
                List.of(),
                List.of());

        courses.save(decided);

        assertThat(undecided.title("미정")).isEqualTo("미정");
        assertThat(courses.find(undecided.id()).map(course -> course.title("미정")))
                .contains("드론 기초");
        assertThat(courses.ofProgram(FirstProgram.ID)).hasSize(6);
    }

    @Test
    @DisplayName("프로그램은 최근 연도부터 늘어선다")
    void latestFirst() {
        Programs programs = new InMemoryPrograms();
        Program old = new Program(ProgramId.of("p-2024"), 2024, "이론 강의");
        Program last = new Program(ProgramId.of("p-2025"), 2025, "심화 강의");
        programs.save(old);
        programs.save(FirstProgram.program());
        programs.save(last);

        assertThat(programs.all()).containsExactly(FirstProgram.program(), last, old);
        assertThat(programs.find(FirstProgram.ID)).contains(FirstProgram.program());
        assertThat(programs.find(ProgramId.of("none"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}번째 과정은 없다")
    @ValueSource(ints = {0, -1})
    void badPosition(int position) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> courseOf("p", position))
                .withMessageContaining(String.valueOf(position));
    }

    @ParameterizedTest(name = "{0}년은 네 자리 연도가 아니다")
    @ValueSource(ints = {-2026, 0, 26, 1899, 10000})
    void badYear(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Program(FirstProgram.ID, year, "강의"))
                .withMessageContaining(String.valueOf(year));
    }

    @ParameterizedTest(name = "{0}년은 네 자리 연도이다")
    @ValueSource(ints = {1900, 9999})
    void goodYear(int year) {
        assertThat(new Program(FirstProgram.ID, year, "강의").year()).isEqualTo(year);
    }

    private static Course courseOf(String program, int position) {
        return courseOf(program + "-c", program, position);
    }

    private static Course courseOf(String id, String program, int position) {
        return new Course(
                CourseId.of(id),
                ProgramId.of(program),
                position,
                Topic.undecided(),
                DeliveryMode.THEORY,
                List.of(),
                List.of());
    }
}
