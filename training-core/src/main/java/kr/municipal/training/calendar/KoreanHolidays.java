package kr.municipal.training.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of Korean offices (관공서의 공휴일) that come with the library, for 2025 to 2027, and the reader of such
 * tables. What was not certain when the table was drawn up is left out and named in its header; law and decree change
 * holidays, so each year must be checked.
 *
 * <p>A table is a text of lines {@code date,name,kind}: the day as {@code 2026-03-02}, a name without comma, and a kind by
 * its Korean name ({@link HolidayKind#korean()}). The first line may name the columns. Empty lines and lines that begin
 * with {@code #} are passed over.
 */
public final class KoreanHolidays {

    private static final String FILE = "holidays-kr.csv";
    private static final String HEADER = "date,name,kind";

    private KoreanHolidays() {}

    /**
     * Returns the table that comes with the library.
     *
     * @return the public holidays of 2025 to 2027
     */
    public static HolidayTable table() {
        InputStream resource =
                Objects.requireNonNull(KoreanHolidays.class.getResourceAsStream(FILE), "resource " + FILE);
        try (Reader text = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return read(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @param file what the text is called in error messages
     * @param text the text, which stays open
     * @return the table
     * @throws IllegalArgumentException if a line cannot be read, naming file, line and field; or a holiday is there twice
     * @throws UncheckedIOException if reading fails
     */
    public static HolidayTable read(String file, Reader text) {
        Objects.requireNonNull(file, "file");
        List<Holiday> holidays = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        BufferedReader lines = new BufferedReader(text);
        try {
            int number = 0;
            for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
                number++;
                // Spreadsheets begin a text with a byte order mark.
                String written = number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
                String line = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
                if (line.isEmpty() || line.startsWith("#") || (holidays.isEmpty() && line.equals(HEADER))) {
                    continue;
                }
                Holiday holiday = holiday(new Place(file, number), line);
                if (!seen.add(holiday.date() + " " + holiday.name())) {
                    throw new Place(file, number)
                            .refusal("date", holiday.date() + " '" + holiday.name() + "' is there twice", null);
                }
                holidays.add(holiday);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HolidayTable(holidays);
    }

    private static Holiday holiday(Place place, String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 3) {
            throw place.refusal(HEADER, "three fields expected, " + fields.length + " found in '" + line + "'", null);
        }
        String name = fields[1].strip();
        if (name.isEmpty()) {
            throw place.refusal("name", "is empty", null);
        }
        String kind = fields[2].strip();
        return new Holiday(
                date(place, fields[0].strip()),
                name,
                HolidayKind.ofKorean(kind)
                        .orElseThrow(() -> place.refusal("kind", "'" + kind + "' is no kind of holiday", null)));
    }

    private static LocalDate date(Place place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw place.refusal("date", "'" + text + "' is no day such as 2026-03-02", e);
        }
    }

    private record Place(String file, int line) {

        IllegalArgumentException refusal(String field, String problem, @Nullable Exception cause) {
            return new IllegalArgumentException(file + ", line " + line + ", " + field + ": " + problem, cause);
        }
    }
}
