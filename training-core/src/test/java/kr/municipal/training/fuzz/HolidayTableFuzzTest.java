package kr.municipal.training.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import kr.municipal.training.calendar.Holiday;
import kr.municipal.training.calendar.HolidayTable;
import kr.municipal.training.calendar.KoreanHolidays;
import org.junit.jupiter.api.DisplayName;

@DisplayName("공휴일표에 무엇이 적혀 있어도")
class HolidayTableFuzzTest {

    @FuzzTest(maxDuration = "9s")
    @DisplayName("표가 되어 다시 적어도 같거나, 파일과 줄과 칸을 밝히며 거절된다")
    void anyFile(byte[] bytes) {
        HolidayTable table;
        try {
            table = read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal.getMessage())
                    .matches("(?s)own\\.csv, line [1-9][0-9]*, (date|name|kind|date,name,kind): .+");
            return;
        }
        StringBuilder again = new StringBuilder("date,name,kind\n");
        for (Holiday holiday : table.holidays()) {
            again.append(holiday.date())
                    .append(',')
                    .append(holiday.name())
                    .append(',')
                    .append(holiday.kind().korean());
            again.append('\n');
        }
        assertThat(read(again.toString())).isEqualTo(table);
    }

    private static HolidayTable read(String text) {
        return KoreanHolidays.read("own.csv", new StringReader(text));
    }
}
