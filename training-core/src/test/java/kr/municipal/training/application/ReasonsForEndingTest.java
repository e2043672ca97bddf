package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("제외와 폐강의 구분")
class ReasonsForEndingTest {

    @ParameterizedTest(name = "{0}: 제외 {1}, 폐강 {2}")
    @CsvSource({
        "WITHDRAWN_LATE, '', CANCELLATION_KIND_UNKNOWN",
        "TAKEN_OFF, '', CANCELLATION_KIND_UNKNOWN",
        "RUN_TOO_FEW, CANCELLATION_KIND_UNKNOWN, ''",
        "RUN_CANCELLED, CANCELLATION_KIND_UNKNOWN, ''",
        "NO_SHOW, CANCELLATION_KIND_UNKNOWN, CANCELLATION_KIND_UNKNOWN",
        "' ', CANCELLATION_KIND_MISSING, CANCELLATION_KIND_MISSING",
        ", CANCELLATION_KIND_MISSING, CANCELLATION_KIND_MISSING",
    })
    @DisplayName("한 사람을 제외하는 구분과 회차를 폐강하는 구분은 서로 바꾸어 쓸 수 없다")
    void kinds(String kind, String takingOff, String cancelling) {
        CancellationDraft draft = new CancellationDraft(kind, "사정이 있습니다.");

        assertThat(String.join(",", Told.codes(draft.objectionsToTakingOff()))).isEqualTo(takingOff);
        assertThat(String.join(",", Told.codes(draft.objectionsToCancellingTheRun())))
                .isEqualTo(cancelling);
    }

    @Test
    @DisplayName("구분도 사유도 없으면 둘 다 말한다")
    void both() {
        CancellationDraft empty = new CancellationDraft(null, " ");

        assertThat(Told.codes(empty.objectionsToTakingOff()))
                .containsExactly("CANCELLATION_KIND_MISSING", "REASON_MISSING");
        assertThatIllegalStateException().isThrownBy(empty::chosen);
        assertThat(new CancellationDraft("WITHDRAWN_LATE", "출장").chosen()).isEqualTo(CancellationKind.WITHDRAWN_LATE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("구분마다 두 언어의 이름과, 이력에 남는 문장이 있다")
    void said(CancellationKind kind) {
        Submitted application = Applications.anApplication().submitted();
        Cancelled ended = kind.endsRun()
                ? application.cancelWithRun(kind, Staff.OFFICER, Moments.CLOSING, "사유")
                : application.takeOff(kind, Staff.OFFICER, Moments.CLOSING, "사유");

        assertThat(ended.change().reason()).isNotNull().satisfies(reason -> assertThat(Told.korean(reason))
                .isNotBlank());
        assertThat(ReasonText.in(Locale.KOREAN, Moments.SEOUL).name(kind)).containsPattern("[가-힣]");
        assertThat(ReasonText.in(Locale.ENGLISH, Moments.SEOUL).name(kind)).doesNotContainPattern("[가-힣]");
    }

    @Test
    @DisplayName("폐강의 구분으로 한 사람을 제외하거나, 제외의 구분으로 폐강할 수 없다")
    void mixedUp() {
        Submitted application = Applications.anApplication().submitted();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> application.takeOff(CancellationKind.RUN_TOO_FEW, Staff.OFFICER, Moments.CLOSING, "사유"))
                .withMessageContaining("RUN_TOO_FEW");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application.cancelWithRun(
                        CancellationKind.WITHDRAWN_LATE, Staff.OFFICER, Moments.CLOSING, "사유"))
                .withMessageContaining("WITHDRAWN_LATE");
    }
}
