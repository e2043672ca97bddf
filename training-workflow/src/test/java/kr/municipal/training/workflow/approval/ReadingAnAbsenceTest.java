package kr.municipal.training.workflow.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.InMemoryOfficials;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("화면에 적은 부재를 읽는다")
class ReadingAnAbsenceTest {

    private final Officials officials = new InMemoryOfficials();

    ReadingAnAbsenceTest() {
        Staff.officialList().forEach(officials::save);
        Official trainee = Staff.official(9);
        officials.save(new Official(
                trainee.number(),
                trainee.name(),
                trainee.department(),
                trainee.grade(),
                EmploymentState.ON_LEAVE,
                null));
    }

    @Test
    @DisplayName("앞뒤 빈칸은 떼고 읽으며, 지금 이미 자리를 비운 것도 적을 수 있다")
    void read() {
        AbsenceDraft draft = new AbsenceDraft(" h02 ", "2026-02-25T09:00", "2026-02-27T18:00", "h03\t");

        assertThat(objections(draft)).isEmpty();
        assertThat(draft.absence(Moments.SEOUL))
                .isEqualTo(new Absence(
                        Staff.HEAD,
                        Moments.seoul("2026-02-25T09:00"),
                        Moments.seoul("2026-02-27T18:00"),
                        Staff.OTHER_HEAD));
    }

    @ParameterizedTest(name = "{0}, {1} ~ {2}, {3} → {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,    -,                -,                -,   official from until standIn",
                "h99,  2026-02-30T09:00, 내일,              h 3, official from until standIn",
                "h02,  2026-02-26T09:00, 2026-02-26T09:00, h03, until",
                "h02,  2026-02-27T09:00, 2026-02-26T09:00, h03, until",
                "h02,  2026-02-20T09:00, 2026-02-26T11:00, h03, until",
                "h02,  2026-02-26T09:00, 2026-02-26T11:01, h02, standIn",
                "h02,  2026-02-26T09:00, 2026-02-26T11:01, m09, standIn",
                "m09,  2026-02-26T09:00, 2026-02-26T11:01, h02, ''"
            })
    @DisplayName("잘못은 모두 한꺼번에, 어느 칸의 것인지와 함께 나온다")
    void wrong(
            @Nullable String official,
            @Nullable String from,
            @Nullable String until,
            @Nullable String standIn,
            String fields) {
        List<Reason> objections = objections(new AbsenceDraft(official, from, until, standIn));

        assertThat(objections)
                .extracting(reason -> reason.data().get("field"))
                .containsExactly(fields.isEmpty() ? new Object[0] : (Object[]) fields.split(" "));
        for (Locale locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            ReasonText text = ReasonText.in(locale, Moments.SEOUL);
            assertThat(objections).allSatisfy(reason -> assertThat(text.sentence(reason) + text.remedy(reason))
                    .doesNotContain("{"));
        }
    }

    @Test
    @DisplayName("읽을 수 없는 부재는 만들 수 없다")
    void unreadable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new AbsenceDraft("h02", "어제", null, "h03").absence(Moments.SEOUL))
                .withMessageContaining("어제");
    }

    private List<Reason> objections(AbsenceDraft draft) {
        return draft.objections(officials, Moments.SEOUL, Moments.DECIDING);
    }
}
