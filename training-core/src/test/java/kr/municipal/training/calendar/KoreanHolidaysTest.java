package kr.municipal.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.municipal.training.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("우리나라의 공휴일표")
class KoreanHolidaysTest {

    /** Those of which the decree gives a substitute when they fall on a Saturday, a Sunday or another holiday. */
    private static final Set<String> WITH_SUBSTITUTE = Set.of("삼일절", "어린이날", "부처님오신날", "광복절", "개천절", "한글날", "기독탄신일");

    private final HolidayTable table = KoreanHolidays.table();

    @Test
    @DisplayName("2025년부터 2027년까지 있다")
    void years() {
        assertThat(table.years()).containsExactly(2025, 2026, 2027);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-01-27, 임시공휴일",
        "2025-05-05, 부처님오신날",
        "2025-05-06, 어린이날·부처님오신날 대체공휴일",
        "2025-06-03, 대통령선거일",
        "2025-10-08, 추석 대체공휴일",
        "2026-03-02, 삼일절 대체공휴일",
        "2026-06-03, 전국동시지방선거일",
        "2027-02-09, 설날 대체공휴일"
    })
    void known(LocalDate day, String name) {
        assertThat(table.on(day)).extracting(Holiday::name).contains(name);
    }

    @ParameterizedTest(name = "{0}년: 날짜가 정해진 공휴일이 모두 있다")
    @ValueSource(ints = {2025, 2026, 2027})
    void fixedDays(int year) {
        List<String> fixed = table.holidays().stream()
                .filter(one -> one.date().getYear() == year && one.kind() == HolidayKind.PUBLIC)
                .filter(one -> !Set.of("설날", "설날 연휴", "추석", "추석 연휴", "부처님오신날").contains(one.name()))
                .map(one -> one.date().toString().substring(5) + " " + one.name())
                .toList();

        assertThat(fixed)
                .containsExactly(
                        "01-01 신정",
                        "03-01 삼일절",
                        "05-05 어린이날",
                        "06-06 현충일",
                        "08-15 광복절",
                        "10-03 개천절",
                        "10-09 한글날",
                        "12-25 기독탄신일");
    }

    @ParameterizedTest(name = "{0}년: 설날과 추석은 앞뒤 하루씩 사흘이고, 음력 1월 1일과 8월 15일, 부처님오신날은 4월 8일이다")
    @ValueSource(ints = {2025, 2026, 2027})
    void lunarDays(int year) {
        for (String name : List.of("설날", "추석")) {
            LocalDate day = only(year, name);
            assertThat(table.on(day.minusDays(1))).extracting(Holiday::name).contains(name + " 연휴");
            assertThat(table.on(day.plusDays(1))).extracting(Holiday::name).contains(name + " 연휴");
        }
        assertThat(dayOfMoon(only(year, "설날"))).isEqualTo(1);
        assertThat(dayOfMoon(only(year, "추석"))).isEqualTo(15);
        assertThat(dayOfMoon(only(year, "부처님오신날"))).isEqualTo(8);
    }

    @Test
    @DisplayName("대체공휴일은 규정대로 계산한 날과 꼭 같다")
    void substitutes() {
        Set<LocalDate> computed = new TreeSet<>();
        for (Holiday one : table.holidays()) {
            if (one.kind() == HolidayKind.PUBLIC && givesSubstitute(one)) {
                computed.add(nextOpenDay(one.date(), computed));
            }
        }

        assertThat(computed)
                .containsExactlyElementsOf(table.holidays().stream()
                        .filter(one -> one.kind() == HolidayKind.SUBSTITUTE)
                        .map(Holiday::date)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("대체공휴일과 임시공휴일, 선거일은 모두 평일이다")
    void onWeekdays() {
        assertThat(table.holidays())
                .filteredOn(one -> one.kind() != HolidayKind.PUBLIC)
                .hasSize(15)
                .noneMatch(one -> one.date().getDayOfWeek() == DayOfWeek.SATURDAY
                        || one.date().getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    @DisplayName("기관은 자기가 쉬는 날을 더하고, 쉬지 않는 날을 뺀다")
    void ownDays() {
        LocalDate founding = LocalDate.of(2026, 10, 1);
        HolidayTable own = table.and(List.of(new Holiday(founding, "개청기념일", HolidayKind.OFFICE)))
                .without(LocalDate.of(2026, 12, 25));
        BusinessCalendar calendar = BusinessCalendar.of(Moments.SEOUL, own);

        assertThat(calendar.isWorkingDay(founding)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 9))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 8))).isTrue();
        assertThat(BusinessCalendar.of(Moments.SEOUL, table).isWorkingDay(founding))
                .isTrue();
        assertThat(new HolidayTable(List.of(new Holiday(founding, "개청기념일", HolidayKind.OFFICE))).years())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.without(founding))
                .withMessageContaining("2026-10-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.and(table.on(LocalDate.of(2026, 1, 1))))
                .withMessageContaining("2026-01-01")
                .withMessageContaining("신정");
    }

    @Test
    @DisplayName("머리글, 빈 줄, 설명, 표 프로그램이 붙인 표시와 줄 끝은 읽는 데 방해가 되지 않는다")
    void forgiving() {
        HolidayTable read = read("\uFEFFdate,name,kind\r\n\r\n# 설명, 쉼표\n 2028-01-01 , 신정 , 공휴일 \r\n");

        assertThat(read.holidays()).containsExactly(new Holiday(LocalDate.of(2028, 1, 1), "신정", HolidayKind.PUBLIC));
        assertThat(read("").holidays()).isEmpty();
        assertThat(read("2028-01-02,둘,공휴일\n2028-01-01,하나,자체휴무일").holidays())
                .extracting(Holiday::name)
                .containsExactly("하나", "둘");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2028-02-30,없는 날,공휴일 | own.csv, line 2, date: '2028-02-30'",
                "2028.1.1,신정,공휴일 | own.csv, line 2, date: '2028.1.1'",
                ",신정,공휴일 | own.csv, line 2, date: ''",
                "2028-01-01, ,공휴일 | own.csv, line 2, name",
                "2028-01-01,신정,쉬는 날 | own.csv, line 2, kind: '쉬는 날'",
                "2028-01-01,신정 | own.csv, line 2, date,name,kind: three fields expected, 2 found",
                "2028-01-01,신정,공휴일, | own.csv, line 2, date,name,kind: three fields expected, 4 found",
                "2027-12-25,성탄절,공휴일 | own.csv, line 2, date: 2027-12-25 '성탄절' is there twice"
            })
    @DisplayName("읽을 수 없는 줄은 파일과 줄과 칸을 밝힌다")
    void unreadable(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("2027-12-25,성탄절,공휴일\n" + line))
                .withMessageStartingWith(message);
    }

    @Test
    @DisplayName("두 번째 머리글은 머리글이 아니다")
    void headerOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("2028-01-01,신정,공휴일\ndate,name,kind"))
                .withMessageContaining("line 2");
    }

    @Test
    @DisplayName("읽다가 실패하면 조용히 넘어가지 않는다")
    void failing() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("읽을 수 없음");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> KoreanHolidays.read("own.csv", broken))
                .withMessageContaining("읽을 수 없음");
    }

    @Test
    @DisplayName("어떤 글을 읽어도 표가 되거나, 파일과 줄을 밝히며 거절된다")
    void anyText() {
        qt().forAll(strings().betweenCodePoints(9, 127).ofLengthBetween(0, 60)).checkAssert(text -> {
            try {
                assertThat(read("2028-01-01,a,공휴일\n" + text).years()).contains(2028);
            } catch (IllegalArgumentException refusal) {
                assertThat(refusal).hasMessageStartingWith("own.csv, line ");
            }
        });
    }

    private static HolidayTable read(String text) {
        return KoreanHolidays.read("own.csv", new StringReader(text));
    }

    private LocalDate only(int year, String name) {
        List<LocalDate> days = table.holidays().stream()
                .filter(one -> one.date().getYear() == year && one.name().equals(name))
                .map(Holiday::date)
                .toList();
        assertThat(days).as("%s %s", year, name).hasSize(1);
        return days.get(0);
    }

    private boolean givesSubstitute(Holiday one) {
        boolean sunday = one.date().getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean saturday = one.date().getDayOfWeek() == DayOfWeek.SATURDAY;
        boolean shared = table.on(one.date()).stream()
                        .filter(other -> other.kind() == HolidayKind.PUBLIC)
                        .count()
                > 1;
        if (one.name().startsWith("설날") || one.name().startsWith("추석")) {
            return sunday || shared;
        }
        // Of two on one day, one substitute is given.
        return WITH_SUBSTITUTE.contains(one.name())
                && (sunday || saturday || (shared && table.on(one.date()).get(0).equals(one)));
    }

    /** The first day after the holiday that is neither a Sunday, nor a Saturday, nor a holiday, nor given already. */
    private LocalDate nextOpenDay(LocalDate holiday, Set<LocalDate> given) {
        LocalDate day = holiday.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || given.contains(day)
                || table.on(day).stream().anyMatch(one -> one.kind() == HolidayKind.PUBLIC)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The day of the lunar month in Korea, 1 on the day of the new moon. After Meeus, Astronomical Algorithms, chapter 49,
     * with its greatest terms: good to some minutes; of these days, the new moon nearest to midnight (00:56 on 7 February
     * 2027) is far enough from it.
     */
    private static int dayOfMoon(LocalDate day) {
        double k = Math.floor((day.toEpochDay() + 1.5 - newMoon(0)) / 29.530588861) + 1;
        while (koreanDay(newMoon(k)) > day.toEpochDay()) {
            k--;
        }
        return Math.toIntExact(day.toEpochDay() - koreanDay(newMoon(k)) + 1);
    }

    private static long koreanDay(double epochDay) {
        return (long) Math.floor(epochDay + 9 / 24.0);
    }

    /** Days since 1970-01-01T00:00Z of the k-th new moon after that of 6 January 2000. */
    private static double newMoon(double k) {
        double sun = Math.toRadians(2.5534 + 29.10535670 * k);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k);
        double node = Math.toRadians(160.7108 + 390.67050284 * k);
        double mean = 2451550.09766 + 29.530588861 * k - 2440587.5 - 70 / 86_400.0;
        return mean
                - 0.40720 * Math.sin(moon)
                + 0.17241 * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * node)
                + 0.00739 * Math.sin(moon - sun)
                - 0.00514 * Math.sin(moon + sun)
                + 0.00208 * Math.sin(2 * sun);
    }
}
