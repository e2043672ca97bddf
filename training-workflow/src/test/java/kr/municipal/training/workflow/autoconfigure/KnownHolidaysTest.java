package kr.municipal.training.workflow.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.calendar.KoreanHolidays;
import kr.municipal.training.fixture.Moments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("공휴일을 모르는 해가 다가오면 시작할 때 알린다")
class KnownHolidaysTest {

    @EnableConfigurationProperties(TrainingProperties.class)
    static class Settings {}

    private static ApplicationContextRunner on(String day) {
        return new ApplicationContextRunner()
                .withUserConfiguration(Settings.class, CalendarConfiguration.class)
                .withBean(Clock.class, () -> Clock.fixed(Moments.seoul(day + "T09:00"), ZoneOffset.UTC))
                .withPropertyValues("training.issuer=시연구청장");
    }

    @ParameterizedTest(name = "{0}에 시작: {1}")
    @CsvSource({"2026-12-31, ''", "2027-01-01, [2028]", "2028-03-10, '[2028, 2029]'", "2024-06-01, [2024]"})
    @DisplayName("한 해 앞까지 공휴일을 모르는 해가 있으면 어느 해인지, 무엇을 적어야 하는지 알린다")
    void warned(String day, String years, CapturedOutput output) {
        on(day).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(output).contains("공휴일을 아는 해: [2025, 2026, 2027]");
            if (years.isEmpty()) {
                assertThat(output).doesNotContain("training.holiday-table");
            } else {
                assertThat(output).contains(years + "년의 공휴일을 몰라").contains("training.holiday-table");
            }
        });
    }

    @Test
    @DisplayName("그 해의 공휴일표를 적으면 그 공휴일을 쉬고 더 알리지 않으며, 이미 아는 공휴일은 겹쳐 적어도 된다")
    void furtherYears(CapturedOutput output) {
        on("2027-03-10")
                .withPropertyValues(
                        "training.holiday-table=classpath:holidays-2028.csv", "training.holidays=2028-05-02")
                .run(context -> {
                    BusinessCalendar calendar = context.getBean(BusinessCalendar.class);
                    assertThat(calendar.years()).containsExactlyInAnyOrder(2025, 2026, 2027, 2028);
                    assertThat(calendar.holidays())
                            .containsAll(KoreanHolidays.table().dates())
                            .contains(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 5, 2));
                    assertThat(output).doesNotContain("년의 공휴일을 몰라");
                });
    }

    @Test
    @DisplayName("기관이 스스로 만든 달력도 모르는 해를 알린다")
    void ownCalendar(CapturedOutput output) {
        on("2026-03-10")
                .withBean(
                        BusinessCalendar.class,
                        () -> BusinessCalendar.of(Moments.SEOUL, List.of(LocalDate.of(2026, 1, 1))))
                .run(context -> assertThat(output).contains("[2027]년의 공휴일을 몰라"));
    }
}
