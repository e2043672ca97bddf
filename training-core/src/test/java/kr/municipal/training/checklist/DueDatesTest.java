package kr.municipal.training.checklist;

import static kr.municipal.training.fixture.ChecklistItems.FEEDBACK;
import static kr.municipal.training.fixture.ChecklistItems.FURTHER;
import static kr.municipal.training.fixture.ChecklistItems.INTENT;
import static kr.municipal.training.fixture.ChecklistItems.RESEARCH;
import static kr.municipal.training.fixture.ChecklistItems.SCHEDULE;
import static kr.municipal.training.fixture.Moments.seoul;
import static kr.municipal.training.fixture.Seated.AFTERNOON;
import static kr.municipal.training.fixture.Seated.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.municipal.training.checklist.DueRule.Anchor;
import kr.municipal.training.checklist.DueRule.DayCount;
import kr.municipal.training.fixture.ChecklistItems;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("항목의 기한은 수업일에서 센다")
class DueDatesTest {

    // The sessions are on Tuesday, 10 March 2026; Monday the 2nd is a holiday.
    private final DueDates dates = new DueDates(List.of(AFTERNOON, MORNING), Moments.calendar());

    @ParameterizedTest
    @CsvSource({
        "BEFORE_FIRST_SESSION, 0, WORKING_DAYS, 2026-03-10T09:00",
        "BEFORE_FIRST_SESSION, 1, WORKING_DAYS, 2026-03-10T00:00",
        "BEFORE_FIRST_SESSION, 2, WORKING_DAYS, 2026-03-07T00:00",
        "BEFORE_FIRST_SESSION, 2, CALENDAR_DAYS, 2026-03-09T00:00",
        "BEFORE_FIRST_SESSION, 6, WORKING_DAYS, 2026-02-28T00:00",
        "AFTER_LAST_SESSION, 0, WORKING_DAYS, 2026-03-11T00:00",
        "AFTER_LAST_SESSION, 3, WORKING_DAYS, 2026-03-14T00:00",
        "AFTER_LAST_SESSION, 4, WORKING_DAYS, 2026-03-17T00:00",
        "AFTER_LAST_SESSION, 4, CALENDAR_DAYS, 2026-03-15T00:00"
    })
    @DisplayName("마지막 날이 끝날 때까지이고, 수업 당일의 것은 첫 수업이 시작할 때까지다")
    void deadlines(Anchor anchor, int days, DayCount count, String deadline) {
        ChecklistItem item = RESEARCH.dueBy(new DueRule(anchor, days, count));

        assertThat(dates.of(item)).contains(seoul(deadline));
        assertThat(dates.isPast(item, seoul(deadline).minusMillis(1))).isFalse();
        assertThat(dates.isPast(item, seoul(deadline))).isTrue();
    }

    @Test
    @DisplayName("마지막 날을 날짜로도 알려 준다")
    void lastDay() {
        assertThat(dates.dayOf(RESEARCH.dueBy(DueRule.workingDaysBefore(1)))).contains(LocalDate.of(2026, 3, 9));
        assertThat(dates.dayOf(RESEARCH.dueBy(DueRule.workingDaysBefore(0)))).contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    @DisplayName("기한이 없는 항목은 지나지 않는다")
    void withoutDueDate() {
        assertThat(dates.of(RESEARCH)).isEmpty();
        assertThat(dates.dayOf(RESEARCH)).isEmpty();
        assertThat(dates.isPast(RESEARCH, Instant.MAX)).isFalse();
    }

    @Test
    @DisplayName("준비상태는 빠진 것과 그 가운데 기한이 지난 것을 함께 말한다")
    void overdue() {
        ChecklistItem schedule = SCHEDULE.dueBy(DueRule.workingDaysBefore(3));
        ChecklistItem research = RESEARCH.dueBy(DueRule.workingDaysBefore(1));
        ChecklistItem further = FURTHER.dueBy(DueRule.workingDaysAfter(5));
        Checklist checklist = Checklist.of(List.of(schedule, research, INTENT, FEEDBACK, further));
        Instant afterSchedule = seoul("2026-03-06T00:00");

        assertThat(checklist.readiness(Phase.BEFORE, dates, afterSchedule))
                .isEqualTo(new Readiness(0, 3, List.of(schedule, research, INTENT), List.of(schedule)));
        assertThat(checklist
                        .tick(schedule.key(), afterSchedule)
                        .readiness(Phase.BEFORE, dates, afterSchedule)
                        .overdue())
                .isEmpty();
        assertThat(checklist
                        .readinessOfRequired(dates, seoul("2026-03-10T09:00"))
                        .overdue())
                .as("선택 항목은 세지 않는다")
                .containsExactly(schedule);
        assertThat(checklist
                        .readiness(Phase.AFTER, dates, seoul("2026-03-18T00:00"))
                        .overdue())
                .containsExactly(further);
    }

    @Test
    @DisplayName("양식은 항목을 적은 대로 시작하게 하고, 단계와 맞지 않는 기한을 알려 준다")
    void template() {
        ChecklistTemplate plain = new ChecklistTemplate(ChecklistItems.all());
        assertThat(plain.begin()).isEqualTo(Checklist.of(ChecklistItems.all()));
        assertThat(plain.of(Phase.AFTER)).containsExactly(FEEDBACK, FURTHER);
        assertThat(plain.remarks()).as("기한이 없다").isEmpty();

        ChecklistTemplate dated = new ChecklistTemplate(List.of(
                SCHEDULE.dueBy(DueRule.workingDaysBefore(1)),
                RESEARCH.dueBy(DueRule.workingDaysAfter(1)),
                FEEDBACK.dueBy(DueRule.workingDaysAfter(1)),
                FURTHER.dueBy(DueRule.workingDaysBefore(1))));
        assertThat(Told.codes(dated.remarks()))
                .containsExactly("CHECKLIST_DUE_IN_OTHER_PHASE", "CHECKLIST_DUE_IN_OTHER_PHASE");
        assertThat(dated.remarks().get(0).data()).containsEntry("item", RESEARCH.label());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChecklistTemplate(List.of(SCHEDULE, SCHEDULE)))
                .withMessageContaining("schedule");
    }

    @Test
    @DisplayName("음수의 날, 없는 수업, 빠지지 않았는데 지난 항목은 거부한다")
    void senseless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueRule.workingDaysBefore(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new DueDates(List.of(), Moments.calendar()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueRule.workingDaysBefore(1).deadline(List.of(), Moments.calendar()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueRule.workingDaysAfter(1).deadline(List.of(), Moments.calendar()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Readiness(0, 1, List.of(SCHEDULE), List.of(RESEARCH)));
    }
}
