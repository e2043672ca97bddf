package kr.municipal.training.workflow.autoconfigure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.calendar.Holiday;
import kr.municipal.training.calendar.HolidayKind;
import kr.municipal.training.calendar.HolidayTable;
import kr.municipal.training.calendar.KoreanHolidays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The office's working days, and a word at the start on the years whose public holidays they do not know. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarConfiguration.class);
    private static final String TABLE = "training.holiday-table";

    @Bean
    @ConditionalOnMissingBean
    BusinessCalendar businessCalendar(TrainingProperties settings) {
        List<Holiday> own = settings.holidays().stream()
                .distinct()
                .map(day -> new Holiday(day, HolidayKind.OFFICE.korean(), HolidayKind.OFFICE))
                .toList();
        HolidayTable library = KoreanHolidays.table();
        return BusinessCalendar.of(
                settings.zone(),
                library.and(further(settings.holidayTable(), library)).and(own));
    }

    /** What the library knows by now as well may stay in an office's table. */
    private static List<Holiday> further(@Nullable Resource table, HolidayTable library) {
        if (table == null) {
            return List.of();
        }
        try (Reader text = new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8)) {
            return KoreanHolidays.read(table.getDescription(), text).holidays().stream()
                    .filter(holiday -> library.on(holiday.date()).stream()
                            .noneMatch(known -> known.name().equals(holiday.name())))
                    .toList();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidConfigurationPropertyValueException(
                    TABLE,
                    table.getDescription(),
                    "공휴일표를 읽지 못했습니다. The table cannot be read: " + unreadable.getMessage());
        }
    }

    /** Deadlines are set up to a year ahead. Told of any calendar, one of the office's own making too. */
    @Bean
    SmartInitializingSingleton knownHolidays(BusinessCalendar calendar, Clock clock) {
        return () -> {
            LocalDate today = calendar.dateOf(clock.instant());
            Set<Integer> unknown = calendar.unknownYears(today, today.plusYears(1));
            LOG.info("공휴일을 아는 해: {}. Public holidays are known for these years.", new TreeSet<>(calendar.years()));
            if (!unknown.isEmpty()) {
                LOG.warn(
                        "{}년의 공휴일을 몰라 평일을 모두 근무일로 셉니다. {}에 그 해의 공휴일표를 적으십시오."
                                + " Public holidays of these years are not known: deadlines count every weekday.",
                        unknown,
                        TABLE);
            }
        };
    }
}
