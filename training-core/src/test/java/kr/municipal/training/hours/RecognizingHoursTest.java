package kr.municipal.training.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kr.municipal.training.fixture.Learning;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.DepartmentCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

@DisplayName("교육시간을 인정한다: 신청한 시간과 남은 한도 가운데 작은 쪽")
class RecognizingHoursTest {

    private static final Affiliation DIGITAL =
            Staff.affiliation(Staff.anOfficial().build());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @ParameterizedTest(name = "한도 {0}분, 이미 {1}분, 신청 {2}분 → 인정 {3}분, {4}")
    @CsvSource({
        "2400,    0,  180, 180, IN_FULL",
        "2400, 2220,  180, 180, IN_FULL",
        "2400, 2221,  180, 179, IN_PART",
        "2400, 2399,  180,   1, IN_PART",
        "2400, 2400,  180,   0, CAP_REACHED",
        "2400, 9999,  180,   0, CAP_REACHED",
        "2400, 2400,    0,   0, IN_FULL",
        "   0,    0,    1,   0, CAP_REACHED"
    })
    void underTheCap(int cap, int already, int asked, int recognized, RecognitionOutcome outcome) {
        RecognizedHours hours = new RecognizedHours(
                Learning.CLASS, 2026, minutes(asked), minutes(asked), minutes(already), YearlyCap.of(minutes(cap)));

        assertThat(hours.recognized()).isEqualTo(minutes(recognized));
        assertThat(hours.forgone()).isEqualTo(minutes(asked - recognized));
        assertThat(hours.outcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("한도를 두지 않는 곳에서는 어떤 유형이든 신청한 만큼 인정된다")
    void withoutCaps() {
        LearningHours asked = LearningHours.ofHours(500);

        assertThat(HoursAccount.empty(Staff.APPLICANT)
                        .stillGives(RecognitionCaps.none(), Learning.UNLISTED, 2026, asked)
                        .recognized())
                .isEqualTo(asked);
        assertThat(new RecognitionCaps(List.of()).of(Learning.UNLISTED, 2026)).isEqualTo(YearlyCap.unlisted());
    }

    @Test
    @DisplayName("가르친 시간과 신청한 시간이 다르면 신청한 시간을 따른다")
    void taughtIsNotAsked() {
        LearningHours taught = minutes(200);
        RecognizedHours hours =
                Learning.CAPS.recognize(Learning.CLASS, 2026, taught, taught.truncatedTo(60), LearningHours.ZERO);

        assertThat(hours.taught()).isEqualTo(minutes(200));
        assertThat(hours.recognized()).isEqualTo(minutes(180));
    }

    @ParameterizedTest(name = "{0}의 {1}년 한도: {2}")
    @CsvSource({
        "class, 2024, 한도표에 없음",
        "class, 2025, 20시간",
        "class, 2026, 40시간",
        "class, 2031, 40시간",
        "self,  2026, 21시간",
        "online,2025, 한도 없음",
        "online,2026, 한도 없음",
        "online,2027, 한도표에 없음",
        "club,  2026, 한도표에 없음"
    })
    void capOfTheYear(String code, int year, String expected) {
        YearlyCap cap = Learning.CAPS.of(LearningKind.of(code, "이름은 달라도 된다"), year);
        String shown = cap.limit()
                .map(hours -> hours.hours() + "시간")
                .orElse(cap.equals(YearlyCap.unlimited()) ? "한도 없음" : "한도표에 없음");

        assertThat(shown).isEqualTo(expected);
    }

    @Test
    @DisplayName("한도표에 없는 유형은 조용히 무제한이 되지 않고, 한도 없는 유형은 얼마든지 인정된다")
    void unlistedIsNotUnlimited() {
        LearningHours much = LearningHours.ofHours(1000);
        RecognizedHours unlisted = Learning.CAPS.recognize(Learning.UNLISTED, 2026, much, much, LearningHours.ZERO);
        RecognizedHours unlimited = Learning.CAPS.recognize(Learning.ONLINE, 2026, much, much, much);

        assertThat(unlisted.recognized()).isEqualTo(LearningHours.ZERO);
        assertThat(unlisted.outcome()).isEqualTo(RecognitionOutcome.UNLISTED);
        assertThat(unlimited.recognized()).isEqualTo(much);
        assertThat(unlimited.outcome()).isEqualTo(RecognitionOutcome.IN_FULL);
    }

    @Test
    @DisplayName("같은 유형의 기간이 겹치는 한도표는 두 줄을 밝히며 거절한다")
    void contradictingCaps() {
        RecognitionCap from2025 = new RecognitionCap(Learning.CLASS, 2025, null, YearlyCap.unlimited());
        for (RecognitionCap other : List.of(
                new RecognitionCap(Learning.CLASS, 2030, 2030, YearlyCap.unlimited()),
                new RecognitionCap(Learning.CLASS, 2020, 2025, YearlyCap.unlimited()),
                new RecognitionCap(LearningKind.of("class", "집합"), 2025, 2025, YearlyCap.unlimited()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecognitionCaps.of(from2025, other))
                    .withMessageContaining("2025");
            assertThatIllegalArgumentException().isThrownBy(() -> RecognitionCaps.of(other, from2025));
        }
        assertThat(RecognitionCaps.of(
                                from2025,
                                new RecognitionCap(Learning.CLASS, 2020, 2024, YearlyCap.unlimited()),
                                new RecognitionCap(Learning.SELF, 2025, null, YearlyCap.unlimited()))
                        .rows())
                .hasSize(3);
    }

    @Test
    @DisplayName("말이 되지 않는 값은 그 값을 밝히며 거절한다")
    void badValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecognitionCap(Learning.CLASS, 2026, 2025, YearlyCap.unlimited()))
                .withMessageContaining("2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecognitionCap(Learning.CLASS, 2026, 10_000, YearlyCap.unlimited()))
                .withMessageContaining("10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecognitionCap(Learning.CLASS, 26, null, YearlyCap.unlimited()))
                .withMessageContaining("26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecognitionCap(Learning.CLASS, 10_000, null, YearlyCap.unlimited()))
                .withMessageContaining("10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecognitionCap(Learning.CLASS, 2026, null, YearlyCap.unlisted()))
                .withMessageContaining("class");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Learning.CAPS.recognize(
                        Learning.CLASS, 1899, LearningHours.ZERO, LearningHours.ZERO, LearningHours.ZERO))
                .withMessageContaining("1899");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Learning.CAPS.recognize(
                        Learning.CLASS, 10_000, LearningHours.ZERO, LearningHours.ZERO, LearningHours.ZERO))
                .withMessageContaining("10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningKind.of("집합", "집합교육"))
                .withMessageContaining("집합");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new HoursAccount(Staff.official(2).number(), List.of(Learning.recognition("남의 강의", 2026, 60))))
                .withMessageContaining("남의 강의")
                .withMessageContaining("m01")
                .withMessageContaining("m02");
    }

    @Test
    @DisplayName("이 과정이 올해 더 주는 시간: 물어봐도 아무것도 바뀌지 않고, 해와 유형마다 따로 센다")
    void whatItStillGives() {
        HoursAccount account = HoursAccount.empty(Staff.APPLICANT);
        account = recognize(account, Learning.CLASS, 2026, LearningHours.ofHours(39));
        account = recognize(account, Learning.SELF, 2026, LearningHours.ofHours(2));
        LearningHours course = LearningHours.ofHours(3);

        RecognizedHours answer = account.stillGives(Learning.CAPS, Learning.CLASS, 2026, course);

        assertThat(answer.recognized()).isEqualTo(LearningHours.ofHours(1));
        assertThat(answer.forgone()).isEqualTo(LearningHours.ofHours(2));
        assertThat(answer.already()).isEqualTo(LearningHours.ofHours(39));
        assertThat(answer.cap().limit()).contains(LearningHours.ofHours(40));
        assertThat(account.stillGives(Learning.CAPS, Learning.CLASS, 2026, course))
                .isEqualTo(answer);
        assertThat(account.stillGives(Learning.CAPS, Learning.CLASS, 2027, course)
                        .recognized())
                .isEqualTo(course);
        assertThat(account.stillGives(Learning.CAPS, Learning.SELF, 2026, course)
                        .recognized())
                .isEqualTo(course);
        assertThat(account.recognized(2026)).isEqualTo(LearningHours.ofHours(41));
        assertThat(account.recognized(2026, Learning.CLASS)).isEqualTo(LearningHours.ofHours(39));
        assertThat(account.recognized(2027)).isEqualTo(LearningHours.ZERO);
    }

    @Test
    @DisplayName("부서를 옮겨도 앞서 인정된 시간은 그때의 부서와 직급에 남고, 한도를 바꿔도 지난 인정은 그대로이다")
    void historyStays() {
        Affiliation general = Staff.affiliation(
                Staff.anOfficial().of(DepartmentCode.of("D120")).graded("6급").build());
        LearningHours three = LearningHours.ofHours(3);
        RecognitionCaps lowered =
                RecognitionCaps.of(new RecognitionCap(Learning.CLASS, 2026, null, YearlyCap.of(three)));
        HoursAccount account = HoursAccount.empty(Staff.APPLICANT)
                .recognize(Learning.CAPS, Learning.CLASS, 2026, three, three, DIGITAL, "인공지능", DAY)
                .recognize(lowered, Learning.CLASS, 2026, three, three, general, "드론", DAY.plusDays(90))
                .recognize(Learning.CAPS, Learning.CLASS, 2025, three, three, DIGITAL, "스마트팜", DAY.minusYears(1));

        assertThat(account.entries()).extracting(Recognition::subject).containsExactly("스마트팜", "인공지능", "드론");
        assertThat(account.entries())
                .extracting(entry -> entry.affiliation().grade().name())
                .containsExactly("7급", "7급", "6급");
        assertThat(account.recognizedIn(2026, Staff.DIGITAL)).isEqualTo(three);
        assertThat(account.recognizedIn(2026, DepartmentCode.of("D120"))).isEqualTo(LearningHours.ZERO);
        assertThat(account.recognizedIn(2024, Staff.DIGITAL)).isEqualTo(LearningHours.ZERO);
        assertThat(account.recognized(2026)).isEqualTo(three);
        assertThat(account.years()).containsExactly(2025, 2026);
    }

    @Test
    @DisplayName("인정시간은 한도도 신청도 넘지 않고 음수가 되지 않으며, 인정된 것과 아닌 것을 더하면 신청한 시간이다")
    void neverAboveTheCap() {
        qt().forAll(minutesUpTo(6000), minutesUpTo(6000), minutesUpTo(6000)).checkAssert((cap, already, asked) -> {
            RecognizedHours hours = new RecognizedHours(Learning.CLASS, 2026, asked, asked, already, YearlyCap.of(cap));

            assertThat(hours.recognized()).isLessThanOrEqualTo(asked).isLessThanOrEqualTo(cap.less(already));
            assertThat(hours.recognized().plus(hours.forgone())).isEqualTo(asked);
            assertThat(hours.outcome() == RecognitionOutcome.IN_FULL)
                    .isEqualTo(hours.forgone().equals(LearningHours.ZERO));
        });
    }

    @Test
    @DisplayName("어떤 순서로 인정하든 한 해의 합계는 같고, 신청의 합과 한도 가운데 작은 쪽이다")
    void orderDoesNotMatter() {
        qt().forAll(
                        lists().of(integers().between(0, 900)).ofSizeBetween(0, 12),
                        integers().between(0, Integer.MAX_VALUE))
                .checkAssert((asked, seed) -> {
                    List<Integer> shuffled = new ArrayList<>(asked);
                    Collections.shuffle(shuffled, new Random(seed));
                    int sum = asked.stream().mapToInt(Integer::intValue).sum();

                    assertThat(inOrder(asked)).isEqualTo(inOrder(shuffled)).isEqualTo(minutes(Math.min(sum, 2400)));
                });
    }

    private static LearningHours inOrder(List<Integer> asked) {
        HoursAccount account = HoursAccount.empty(Staff.APPLICANT);
        for (int one : asked) {
            account = recognize(account, Learning.CLASS, 2026, minutes(one));
        }
        return account.recognized(2026);
    }

    private static HoursAccount recognize(HoursAccount account, LearningKind kind, int year, LearningHours hours) {
        return account.recognize(Learning.CAPS, kind, year, hours, hours, DIGITAL, "강의", DAY);
    }

    private static Gen<LearningHours> minutesUpTo(int most) {
        return integers().between(0, most).map(LearningHours::ofMinutes);
    }

    private static LearningHours minutes(int minutes) {
        return LearningHours.ofMinutes(minutes);
    }
}
