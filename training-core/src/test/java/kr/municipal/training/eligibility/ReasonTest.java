package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kr.municipal.training.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("사유: 코드와 값")
class ReasonTest {

    @ParameterizedTest(name = "코드로 쓸 수 없다: ‘{0}’")
    @ValueSource(strings = {"", " ", "lower", "Mixed", "1ST", "_X", "WITH SPACE", "WITH-HYPHEN", "한글", "A\n"})
    void badCode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(code)).withMessageContaining("'" + code + "'");
    }

    @ParameterizedTest(name = "코드로 쓸 수 있다: {0}")
    @ValueSource(strings = {"A", "A1", "NOT_IN_SERVICE", "RULE_2"})
    void goodCode(String code) {
        assertThat(Reason.of(code).code()).isEqualTo(code);
    }

    @Test
    @DisplayName("값을 더해도 본래의 사유는 바뀌지 않고, 넘겨준 표가 바뀌어도 그대로이다")
    void immutable() {
        Reason plain = Reason.of("X");
        Reason more = plain.with("a", 1).with("b", 2).with("a", 3);
        Map<String, Object> given = new HashMap<>(Map.of("a", 1));
        Reason copied = Reason.of("X", given);
        given.clear();

        assertThat(plain.data()).isEmpty();
        assertThat(more.data()).isEqualTo(Map.of("a", 3, "b", 2));
        assertThat(copied.data()).isEqualTo(Map.of("a", 1));
    }

    @Test
    @DisplayName("코드와 값이 같으면 같은 사유이고, 값을 더한 차례는 상관없다")
    void equal() {
        Reason one = Reason.of("X").with("a", 1).with("b", 2);

        assertThat(one)
                .isEqualTo(Reason.of("X").with("b", 2).with("a", 1))
                .hasSameHashCodeAs(Reason.of("X", Map.of("a", 1, "b", 2)))
                .hasToString("Reason[code=X, data={a=1, b=2}]")
                .isNotEqualTo(Reason.of("Y").with("a", 1).with("b", 2))
                .isNotEqualTo(Reason.of("X").with("a", 1).with("b", 3))
                .isNotEqualTo("X");
    }

    @Test
    @DisplayName("받은 값의 표를 바꾸어도 사유는 그대로이다")
    void ownCopy() {
        Reason reason = Reason.of("X").with("a", 1);
        reason.data().put("a", 2);

        assertThat(reason.data()).isEqualTo(Map.of("a", 1));
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Moments.CLASS_START, "2026년 3월 10일(화) 14:00", "10 March 2026 (Tue) 14:00"),
                Arguments.of(LocalDate.of(2026, 3, 10), "2026년 3월 10일(화)", "10 March 2026 (Tue)"),
                Arguments.of(1000, "1000", "1000"),
                Arguments.of(new BigDecimal("8E+1"), "80", "80"),
                Arguments.of(new BigDecimal("79.9"), "79.9", "79.9"),
                Arguments.of("<b>$1 \\ {value}</b>", "<b>$1 \\ {value}</b>", "<b>$1 \\ {value}</b>"));
    }

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @MethodSource("values")
    void shown(Object value, String korean, String english) {
        var bundle = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"X", "{value}"}};
            }
        };
        Reason reason = Reason.of("X").with("value", value);

        assertThat(ReasonText.in(Locale.KOREA, Moments.SEOUL, bundle).sentence(reason))
                .isEqualTo(korean);
        assertThat(ReasonText.in(Locale.ENGLISH, Moments.SEOUL, bundle).sentence(reason))
                .isEqualTo(english);
    }
}
