package kr.municipal.training.workflow.notice;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Subject and text of each kind of notice, as the office words them: {@code notices.properties} beside the diagrams.
 *
 * <p>In the texts {0} is the course, {1} its beginning, {2} the applicant with department and grade, {3} what is particular
 * to the notice.
 */
public final class NoticeTexts {

    /** The file's name, in the packaged folder and in the office's own. */
    public static final String FILE = "notices.properties";

    private static final int VALUES = 4;

    private final Map<String, String> texts;

    private NoticeTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads the packaged texts, and over them the office's own, which may have some only.
     *
     * @param packaged the library's texts
     * @param directory the office's folder, or nothing
     * @throws NoticeTextException naming every text that is missing, unknown or cannot be read
     */
    public static NoticeTexts read(Resource packaged, @Nullable Path directory) {
        Properties all = new Properties();
        try {
            PropertiesLoaderUtils.fillProperties(all, new EncodedResource(packaged, StandardCharsets.UTF_8));
            Path own = directory == null ? null : directory.resolve(FILE);
            if (own != null && Files.isRegularFile(own)) {
                try (Reader reader = Files.newBufferedReader(own)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        } catch (IllegalArgumentException e) {
            throw new NoticeTextException(List.of(FILE + ": " + e.getMessage()));
        }
        Map<String, String> texts = new TreeMap<>();
        all.stringPropertyNames().forEach(name -> texts.put(name, all.getProperty(name)));
        List<String> problems = problems(texts);
        if (!problems.isEmpty()) {
            throw new NoticeTextException(problems);
        }
        return new NoticeTexts(texts);
    }

    String subject(NoticeKind kind, Object... values) {
        return StringUtils.normalizeSpace(filled(kind + ".subject", values));
    }

    String text(NoticeKind kind, Object... values) {
        return filled(kind + ".text", values);
    }

    private String filled(String name, Object... values) {
        return new MessageFormat(Objects.requireNonNull(texts.get(name), name), Locale.KOREAN).format(values);
    }

    private static List<String> problems(Map<String, String> texts) {
        Set<String> expected = Arrays.stream(NoticeKind.values())
                .flatMap(kind -> Stream.of(kind + ".subject", kind + ".text"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> problems = new ArrayList<>();
        expected.stream()
                .filter(name -> StringUtils.isBlank(texts.get(name)))
                .forEach(name -> problems.add(name + ": 문구가 없습니다. There is no text."));
        texts.forEach((name, text) -> {
            if (!expected.contains(name)) {
                problems.add(name + ": 그런 알림이 없습니다. There is no such notice.");
            } else {
                problem(text).ifPresent(problem -> problems.add(name + ": " + problem));
            }
        });
        return problems;
    }

    private static Optional<String> problem(String text) {
        try {
            Format[] places = new MessageFormat(text, Locale.KOREAN).getFormatsByArgumentIndex();
            return places.length > VALUES
                    ? Optional.of("{0}부터 {3}까지만 쓸 수 있습니다. Only {0} to {3} can be used.")
                    : Optional.empty();
        } catch (IllegalArgumentException invalid) {
            return Optional.of("중괄호나 작은따옴표가 잘못되었습니다. Check braces and apostrophes: " + invalid.getMessage());
        }
    }
}
