package kr.municipal.training.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.checklist.Readiness;
import kr.municipal.training.fixture.ChecklistItems;
import kr.municipal.training.fixture.Seated;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

@DisplayName("감점제로 수료를 판정한다")
class LosingPointsTest {

    private static final AttendanceMark PRESENT = AttendanceMark.present();
    private static final AttendanceMark ABSENT = AttendanceMark.absence();
    private static final AttendanceMark LATE = AttendanceMark.late(5);

    private final DeductionTable table = DeductionTable.withoutLeave(points("10"), points("2.5"), points("1"));
    private final DeductionPolicy policy = DeductionPolicy.of(table);

    @Test
    @DisplayName("출결마다 정한 만큼 감점하고, 지각하고 조퇴하면 둘 다 감점한다")
    void table() {
        assertThat(table.of(PRESENT)).isEqualByComparingTo("0");
        assertThat(table.of(ABSENT)).isEqualByComparingTo("10");
        assertThat(table.of(LATE)).isEqualByComparingTo("2.5");
        assertThat(table.of(AttendanceMark.leftEarly(1))).isEqualByComparingTo("1");
        assertThat(table.of(new AttendanceMark(5, 5, false, false))).isEqualByComparingTo("3.5");
        assertThat(table.of(ABSENT.withLeave())).isEqualByComparingTo("0");

        DeductionTable strict =
                new DeductionTable(points("10"), points("5"), points("4"), points("3"), points("2"), points("1"));
        assertThat(strict.of(ABSENT.withLeave())).isEqualByComparingTo("3");
        assertThat(strict.of(LATE.withLeave())).isEqualByComparingTo("2");
        assertThat(strict.of(new AttendanceMark(5, 5, false, true))).isEqualByComparingTo("3");
    }

    @ParameterizedTest
    @CsvSource({"4, 0, true, 60", "4, 1, false, 57.5", "3, 4, true, 60.0", "10, 0, false, 0", "11, 0, false, 0"})
    @DisplayName("100점에서 감점하여 꼭 60점이면 수료이고, 점수는 0점 아래로 내려가지 않는다")
    void threshold(int absent, int late, boolean completed, String score) {
        List<AttendanceMark> marks = marks(absent, late);

        assertThat(policy.score(marks)).isEqualByComparingTo(score);
        assertThat(policy.assess(facts(marks, true), Instant.EPOCH) instanceof Completed)
                .isEqualTo(completed);
    }

    @Test
    @DisplayName("모자란 점수를 감점한 횟수와 함께 알려 주고, 설문과 체크리스트도 따진다")
    void everyShortfall() {
        DeductionPolicy everything = new DeductionPolicy(points("100"), points("60"), table, true, true);

        List<Shortfall> shortfalls = everything.shortfalls(facts(marks(4, 1), false));

        assertThat(Told.codes(shortfalls.stream().map(Shortfall::reason).toList()))
                .containsExactly("DEDUCTION_SCORE_TOO_LOW", "SURVEY_MISSING", "CHECKLIST_INCOMPLETE");
        assertThat(Told.korean(shortfalls.get(0).reason()))
                .isEqualTo("100점에서 감점하여 57.5점으로, 수료기준 60점에 미치지 못합니다(결석 4회, 지각 1회, 조퇴 0회).");
    }

    @Test
    @DisplayName("오지 않은 사람은 점수가 남아도 수료하지 못한다")
    void neverThere() {
        CompletionFacts away = new CompletionFacts(
                Seated.application("A1"),
                new AttendanceRate(0, 200),
                List.of(ABSENT),
                0,
                true,
                new Readiness(0, 0, List.of()));

        assertThat(policy.assess(away, Instant.EPOCH)).isInstanceOf(NotCompleted.class);
    }

    @Test
    @DisplayName("점수는 언제나 0점과 만점 사이이고, 출결이 더해져 오르지 않으며, 차례와 상관없다")
    void score() {
        qt().forAll(lists().of(anyMark()).ofSizeBetween(1, 30), anyMark()).checkAssert((marks, more) -> {
            BigDecimal score = policy.score(marks);
            List<AttendanceMark> longer = new ArrayList<>(marks);
            longer.add(more);
            List<AttendanceMark> reversed = new ArrayList<>(marks);
            Collections.reverse(reversed);

            assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(policy.score(longer)).isLessThanOrEqualTo(score);
            assertThat(policy.score(reversed)).isEqualByComparingTo(score);
            assertThat(policy.shortfalls(facts(marks, true)).isEmpty())
                    .isEqualTo(score.compareTo(BigDecimal.valueOf(60)) >= 0);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "100, -0.1", "100, 100.1"})
    @DisplayName("말이 되지 않는 점수는 거부한다")
    void senseless(BigDecimal full, BigDecimal pass) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeductionPolicy(full, pass, table, false, false))
                .withMessageContaining(pass.toPlainString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeductionTable.withoutLeave(points("1"), points("-0.5"), points("1")))
                .withMessageContaining("-0.5");
    }

    private static Gen<AttendanceMark> anyMark() {
        return integers().between(0, 2).zip(integers().between(0, 2), integers().between(0, 3), (late, early, kind) -> {
            AttendanceMark mark = kind == 0 ? ABSENT : new AttendanceMark(late, early, false, false);
            return kind == 1 && late + early > 0 ? mark.withLeave() : mark;
        });
    }

    private static List<AttendanceMark> marks(int absent, int late) {
        List<AttendanceMark> marks = new ArrayList<>(Collections.nCopies(absent, ABSENT));
        marks.addAll(Collections.nCopies(late, LATE));
        marks.add(PRESENT);
        return marks;
    }

    private static CompletionFacts facts(List<AttendanceMark> marks, boolean everythingElse) {
        Readiness items =
                everythingElse ? new Readiness(0, 0, List.of()) : new Readiness(0, 1, List.of(ChecklistItems.SCHEDULE));
        return new CompletionFacts(
                Seated.application("A1"), new AttendanceRate(100, 200), marks, 100, everythingElse, items);
    }

    private static BigDecimal points(String value) {
        return new BigDecimal(value);
    }
}
