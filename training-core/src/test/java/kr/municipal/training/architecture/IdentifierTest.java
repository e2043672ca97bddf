package kr.municipal.training.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("식별자의 꼴")
class IdentifierTest {

    private static Stream<Arguments> identifiers() {
        return Stream.of(
                identifier("ProgramId", ProgramId::of),
                identifier("CourseId", CourseId::of),
                identifier("MaterialId", MaterialId::of),
                identifier("RunId", RunId::of),
                identifier("SessionId", SessionId::of),
                identifier("ApplicationId", ApplicationId::of),
                identifier("DepartmentCode", DepartmentCode::of));
    }

    private static Arguments identifier(String name, Function<String, Object> of) {
        return Arguments.of(name, of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identifiers")
    @DisplayName("영문자나 숫자로 시작하고 영문자·숫자·점·밑줄·붙임표로 64자까지이며, 글자 그대로 적힌다")
    void form(String name, Function<String, Object> of) {
        for (String good : new String[] {"a", "7", "ai-2026-1", "A.b_c-1", "x".repeat(64)}) {
            assertThat(of.apply(good)).hasToString(good).isEqualTo(of.apply(good));
        }
        for (String bad : new String[] {
            "", " ", "-a", ".", "_a", "a b", "a/b", "a\n", "../a", "<a>", "한글", "a'--", "é", "x".repeat(65)
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> of.apply(bad)).withMessageContaining("'" + bad + "'");
        }
    }

    @ParameterizedTest(name = "직원번호로 쓸 수 있다: {0}")
    @ValueSource(strings = {"1", "m01", "A1b2", "12345678901234567890123456789012"})
    void staffNumber(String good) {
        assertThat(StaffNumber.of(good)).hasToString(good);
    }

    @ParameterizedTest(name = "직원번호로 쓸 수 없다: ‘{0}’")
    @ValueSource(
            strings = {
                "",
                " ",
                "m 1",
                "m-1",
                "m.1",
                "m_1",
                "김",
                "m1\n",
                "١",
                "${x}",
                "123456789012345678901234567890123"
            })
    void noStaffNumber(String bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffNumber.of(bad))
                .withMessageContaining("'" + bad + "'");
    }
}
