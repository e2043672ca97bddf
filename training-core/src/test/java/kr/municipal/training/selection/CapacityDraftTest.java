package kr.municipal.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.Capacity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("양식에 적은 정원")
class CapacityDraftTest {

    @ParameterizedTest(name = "‘{0}’은 {1}명이다")
    @CsvSource({"1, 1", "' 25 ', 25", "007, 7", "99999, 99999"})
    void readable(String written, int seats) {
        CapacityDraft draft = new CapacityDraft(written, false);

        assertThat(draft.objections()).isEmpty();
        assertThat(draft.capacity()).isEqualTo(Capacity.of(seats));
    }

    @ParameterizedTest(name = "‘{0}’은 정원이 아니다")
    @NullSource
    @ValueSource(strings = {"", " ", "0", "000", "-1", "+3", "1.5", "100000", "99999999999", "스물", "２０"})
    void unreadable(String written) {
        CapacityDraft draft = new CapacityDraft(written, false);

        assertThat(draft.objections()).extracting(Reason::code).containsExactly("SEATS_UNREADABLE");
        assertThatIllegalStateException().isThrownBy(draft::capacity).withMessageContaining("SEATS_UNREADABLE");
    }

    @Test
    @DisplayName("제한 없음은 일부러 고를 때만이고, 그때 숫자는 보지 않는다")
    void unlimited() {
        assertThat(new CapacityDraft("20", true).capacity()).isEqualTo(Capacity.unlimited());
        assertThat(new CapacityDraft(null, true).objections()).isEmpty();
    }
}
