package kr.municipal.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.fixture.Moments;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("근무일: 2026년 공휴일표로 센다")
class BusinessCalendarTest {

    private final BusinessCalendar calendar = Moments.calendar();

    @ParameterizedTest(name = "{0} {2} → 근무일: {1}")
    @CsvSource({
        "2026-02-13, true,  설날 앞 금요일",
        "2026-02-14, false, 토요일",
        "2026-02-15, false, 일요일",
        "2026-02-16, false, 설날 연휴",
        "2026-02-17, false, 설날",
        "2026-02-18, false, 설날 연휴",
        "2026-02-19, true,  설날 뒤 목요일",
        "2026-03-01, false, 삼일절(일요일)",
        "2026-03-02, false, 삼일절 대체공휴일",
        "2026-03-03, true,  그다음 화요일",
        "2026-05-05, false, 어린이날",
        "2026-05-25, false, 부처님오신날 대체공휴일",
        "2026-06-03, false, 지방선거일"
    })
    void workingDays(LocalDate day, boolean working, String name) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0}부터 근무일 {1}일 뒤는 {2}")
    @CsvSource({
        "2026-02-13, 0, 2026-02-13",
        "2026-02-14, 0, 2026-02-14",
        "2026-02-13, 1, 2026-02-19",
        "2026-02-14, 1, 2026-02-19",
        "2026-02-13, 3, 2026-02-23",
        "2026-02-27, 1, 2026-03-03",
        "2026-12-31, 1, 2027-01-01"
    })
    void after(LocalDate from, int days, LocalDate reached) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0}부터 근무일 {1}일 전은 {2}")
    @CsvSource({
        "2026-03-10, 0, 2026-03-10",
        "2026-03-10, 1, 2026-03-09",
        "2026-03-10, 2, 2026-03-06",
        "2026-03-03, 1, 2026-02-27",
        "2026-02-19, 1, 2026-02-13",
        "2026-02-22, 2, 2026-02-19"
    })
    void before(LocalDate from, int days, LocalDate reached) {
        assertThat(calendar.minusWorkingDays(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0}에서 근무일 {1}일 뒤는 {2}, 거기서 {1}일 전은 {3}")
    @CsvSource({
        "2026-02-13T18:00, 1, 2026-02-19T18:00, 2026-02-13T18:00",
        "2026-02-14T09:30, 1, 2026-02-19T09:30, 2026-02-13T09:30",
        "2026-02-14T00:00, 0, 2026-02-14T00:00, 2026-02-14T00:00",
        "2026-02-27T23:59:59.999, 2, 2026-03-04T23:59:59.999, 2026-02-27T23:59:59.999"
    })
    @DisplayName("기한은 하루의 같은 시각에 온다")
    void deadlines(String from, int days, String deadline, String back) {
        assertThat(calendar.plusWorkingDays(Moments.seoul(from), days)).isEqualTo(Moments.seoul(deadline));
        assertThat(calendar.minusWorkingDays(Moments.seoul(deadline), days)).isEqualTo(Moments.seoul(back));
    }

    @Test
    @DisplayName("달력의 날수로는 쉬는 날도 센다")
    void calendarDays() {
        assertThat(calendar.plusDays(Moments.seoul("2026-02-13T18:00"), 5))
                .isEqualTo(Moments.seoul("2026-02-18T18:00"));
        assertThat(calendar.plusDays(Moments.seoul("2026-03-02T18:00"), -3))
                .isEqualTo(Moments.seoul("2026-02-27T18:00"));
    }

    @Test
    @DisplayName("쉬는 날에 걸린 때는 다음 근무일의 같은 시각으로 옮기고, 근무일은 그대로 둔다")
    void toWorkingDay() {
        assertThat(calendar.toWorkingDay(Moments.seoul("2026-02-16T18:00")))
                .isEqualTo(Moments.seoul("2026-02-19T18:00"));
        assertThat(calendar.toWorkingDay(Moments.seoul("2026-02-13T18:00")))
                .isEqualTo(Moments.seoul("2026-02-13T18:00"));
    }

    @Test
    @DisplayName("시각을 건너뛰는 곳에서는 그 뒤의 첫 시각이 되고, 되풀이되는 시각에서 0일은 그대로이다")
    void otherZones() {
        BusinessCalendar berlin = BusinessCalendar.of(ZoneId.of("Europe/Berlin"), List.of());
        assertThat(berlin.plusDays(Instant.parse("2026-03-28T01:30:00Z"), 1))
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        Instant repeated = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(berlin.plusWorkingDays(repeated, 0)).isEqualTo(repeated);
    }

    @Test
    @DisplayName("음수 일수는 그 값을 밝히며 거절한다")
    void negative() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkingDays(day, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.minusWorkingDays(day, -7))
                .withMessageContaining("-7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkingDays(Moments.CLOSING, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.minusWorkingDays(Moments.CLOSING, -2))
                .withMessageContaining("-2");
    }

    @Test
    @DisplayName("하루는 서울의 자정에 시작한다")
    void daysBeginInSeoul() {
        Instant midnight = Instant.parse("2026-03-09T15:00:00Z");
        assertThat(calendar.startOf(LocalDate.of(2026, 3, 10))).isEqualTo(midnight);
        assertThat(calendar.dateOf(midnight)).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(calendar.dateOf(midnight.minusNanos(1))).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName("공휴일표는 복사되어 나중에 바뀌지 않고, 중복된 날은 문제가 되지 않는다")
    void copied() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        List<LocalDate> table = new ArrayList<>(List.of(day, day));
        BusinessCalendar own = BusinessCalendar.of(ZoneId.of("Asia/Seoul"), table);
        table.clear();
        assertThat(own.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest(name = "{0}부터 {1}까지: {2}")
    @CsvSource({
        "2026-01-01, 2026-12-31, ''",
        "2027-12-31, 2027-12-31, ''",
        "2027-12-31, 2028-01-01, 2028",
        "2024-12-31, 2025-01-01, 2024",
        "2024-06-01, 2029-06-01, 2024 2028 2029",
        "2028-03-01, 2028-03-01, 2028"
    })
    @DisplayName("공휴일을 모르는 해에 걸친 기한은 어느 해를 모르는지 말한다")
    void unknownYears(LocalDate from, LocalDate to, String years) {
        BusinessCalendar own = BusinessCalendar.of(Moments.SEOUL, KoreanHolidays.table());

        assertThat(own.unknownYears(from, to)).extracting(String::valueOf).containsExactly(StringUtils.split(years));
    }

    @Test
    @DisplayName("공휴일을 아는 해는 표에 공휴일이 있는 해이고, 기관이 쉬는 날만 있는 해는 아니다")
    void knownYears() {
        LocalDate own = LocalDate.of(2028, 5, 2);
        HolidayTable table = KoreanHolidays.table().and(List.of(new Holiday(own, "개청기념일", HolidayKind.OFFICE)));

        assertThat(BusinessCalendar.of(Moments.SEOUL, table).years()).containsExactlyInAnyOrder(2025, 2026, 2027);
        assertThat(BusinessCalendar.of(Moments.SEOUL, table).isWorkingDay(own)).isFalse();
        assertThat(BusinessCalendar.of(
                                Moments.SEOUL,
                                table.and(List.of(new Holiday(LocalDate.of(2028, 1, 1), "신정", HolidayKind.PUBLIC))))
                        .unknownYears(own, own))
                .isEmpty();
        assertThat(BusinessCalendar.of(Moments.SEOUL, List.of(own)).years()).containsExactly(2028);
        assertThat(BusinessCalendar.of(Moments.SEOUL, List.of()).unknownYears(own, own))
                .containsExactly(2028);
    }

    @ParameterizedTest(name = "{0}부터 {1}까지")
    @CsvSource({"2026-03-10, 2026-03-09", "2027-01-01, 2026-12-31", "-0001-01-01, +10000-01-01"})
    @DisplayName("거꾸로이거나 터무니없이 긴 날들의 공휴일은 묻지 못한다")
    void noDays(LocalDate from, LocalDate to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.unknownYears(from, to))
                .withMessageContaining(from.toString())
                .withMessageContaining(to.toString());
    }

    @Test
    @DisplayName("근무일 n일 뒤는 언제나 근무일이고, 그 사이의 근무일은 꼭 n일이다")
    void countsExactly() {
        qt().forAll(integers().between(0, 364), integers().between(1, 40)).checkAssert((offset, n) -> {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(offset);
            LocalDate reached = calendar.plusWorkingDays(from, n);
            assertThat(calendar.isWorkingDay(reached)).isTrue();
            assertThat(from.plusDays(1)
                            .datesUntil(reached.plusDays(1))
                            .filter(calendar::isWorkingDay)
                            .count())
                    .isEqualTo(n.longValue());
            LocalDate back = calendar.minusWorkingDays(reached, n);
            assertThat(back.isAfter(from)).isFalse();
        });
    }
}
