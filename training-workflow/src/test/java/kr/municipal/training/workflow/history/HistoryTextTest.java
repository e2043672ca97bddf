package kr.municipal.training.workflow.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.municipal.training.application.ActingAs;
import kr.municipal.training.application.ApplicationStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("이력의 말")
class HistoryTextTest {

    private static final ResourceBundle KOREAN = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @Test
    @DisplayName("한국어와 영어에 같은 말이 있고, 신청의 모든 상태와 모든 자격이 말로 된다")
    void complete() {
        assertThat(ENGLISH.keySet()).containsExactlyInAnyOrderElementsOf(KOREAN.keySet());
        assertThat(KOREAN.keySet())
                .containsAll(Arrays.stream(ApplicationStatus.values())
                        .map(status -> "HISTORY_" + status)
                        .toList())
                .containsAll(Arrays.stream(ActingAs.values())
                        .map(as -> "ActingAs." + as)
                        .toList());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("kr.municipal.training.workflow.history.history", locale);
    }
}
