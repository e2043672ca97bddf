package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.RunPhase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("사유 문구: 빠짐없이, 두 언어로")
class ReasonTextCompletenessTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    /** Every literal that looks like a code is taken for one, for not every code stands inside {@code Reason.of}. */
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]*)+)\"");

    private final Properties korean = bundle("reasons.properties");
    private final Properties english = bundle("reasons_en.properties");

    @Test
    @DisplayName("소스에 쓰인 모든 코드에 문장과 할 일이 두 언어로 있다")
    void everyCodeHasItsSentences() throws IOException {
        Set<String> codes = codesInSources();

        assertThat(codes).contains("NOT_IN_SERVICE", "ALREADY_APPLIED", "CANCELLED_TAKEN_OFF", "SEAT_FIRST_COME");
        assertThat(missing(codes, korean)).isEmpty();
        assertThat(missing(codes, english)).isEmpty();
    }

    @Test
    @DisplayName("문구가 빠진 코드는 찾아낸다")
    void aMissingSentenceIsFound() {
        assertThat(missing(Set.of("NOT_IN_SERVICE", "PLANTED_CODE"), korean))
                .containsExactlyInAnyOrder("PLANTED_CODE", "PLANTED_CODE.remedy");
        assertThat(literals("x.add(Reason.of(late ? \"PLANTED_CODE\" : \"OTHER_CODE\"));"))
                .containsExactly("PLANTED_CODE", "OTHER_CODE");
    }

    @Test
    @DisplayName("두 언어의 열쇠가 같고, 문장마다 할 일이 있다")
    void sameKeys() {
        assertThat(english.stringPropertyNames()).isEqualTo(korean.stringPropertyNames());
        assertThat(korean.stringPropertyNames().stream().filter(key -> !isConstant(key)))
                .allSatisfy(key -> assertThat(korean).containsKey(partner(key)));
    }

    @Test
    @DisplayName("문구에 나올 수 있는 단계에는 모두 이름이 있고, 단계를 그 이름으로 부른다")
    void everyPhaseHasItsName() {
        for (RunPhase phase : RunPhase.values()) {
            Reason reason = Reason.of("RUN_NOT_IN_PHASE").with("phase", phase);
            assertThat(Told.korean(reason)).doesNotContain(phase.name()).endsWith(".");
            assertThat(Told.english(reason)).doesNotContain(phase.name());
        }
        assertThat(Told.korean(Reason.of("RUN_NOT_IN_PHASE").with("phase", RunPhase.ATTENDANCE_CLOSED)))
                .isEqualTo("지금은 할 수 없는 일입니다. 회차의 현재 단계: 출석마감.");
    }

    @Test
    @DisplayName("두 언어의 문장은 같은 값을 쓴다")
    void samePlaces() {
        assertThat(korean.stringPropertyNames()).allSatisfy(key -> assertThat(places(english.getProperty(key)))
                .as(key)
                .isEqualTo(places(korean.getProperty(key))));
    }

    @Test
    @DisplayName("한국어 문장은 한글로, 영어 문장은 로마자로 쓰여 있고 비어 있지 않다")
    void inTheirScripts() {
        assertThat(korean).allSatisfy((key, sentence) -> assertThat(
                        HANGUL.matcher((String) sentence).find())
                .as("%s", key)
                .isTrue());
        assertThat(english).allSatisfy((key, sentence) -> assertThat((String) sentence)
                .as("%s", key)
                .isNotBlank()
                .doesNotContainPattern(HANGUL)
                .endsWith(isConstant((String) key) ? "" : "."));
    }

    @Test
    @DisplayName("같은 열쇠를 두 번 적은 곳이 없다")
    void noKeyTwice() throws IOException {
        for (String name : List.of("reasons.properties", "reasons_en.properties")) {
            List<String> keys;
            try (Stream<String> lines = Files.lines(Path.of("src", "main", "resources")
                    .resolve("kr/municipal/training/eligibility")
                    .resolve(name))) {
                keys = lines.filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
            }
            assertThat(keys).as(name).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("컴퓨터의 기본 언어가 무엇이든 한국어는 한국어, 나머지는 영어로 말한다")
    void machineLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.FRANCE, Locale.KOREA, Locale.US, Locale.ROOT)) {
                Locale.setDefault(machine);
                java.util.ResourceBundle.clearCache();
                Reason reason = Reason.of("APPLICATIONS_CLOSED").with("closed", Moments.CLOSING);
                assertThat(ReasonText.in(Locale.KOREA, Moments.SEOUL).sentence(reason))
                        .isEqualTo("신청기간이 2026년 3월 5일(목) 18:00에 끝났습니다.");
                assertThat(ReasonText.in(Locale.FRANCE, Moments.SEOUL).sentence(reason))
                        .isEqualTo("Applications closed on 5 March 2026 (Thu) 18:00.");
                assertThat(ReasonText.in(Locale.ENGLISH, Moments.SEOUL).remedy(reason))
                        .isEqualTo("Apply for the next run, or ask the training department.");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> codesInSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                codes.addAll(literals(Files.readString(file)));
            }
        }
        // The one code put together from an enum.
        assertThat(codes.stream().filter(code -> code.endsWith("_"))).containsExactly("CANCELLED_");
        codes.remove("CANCELLED_");
        Arrays.stream(CancellationKind.values())
                .map(kind -> "CANCELLED_" + kind)
                .forEach(codes::add);
        return codes;
    }

    private static List<String> literals(String source) {
        return CODE.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> missing(Set<String> codes, Properties bundle) {
        return codes.stream()
                .flatMap(code -> Stream.of(code, code + ".remedy"))
                .filter(key -> bundle.getProperty(key, "").isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code RunPhase.OPEN} names a constant; {@code CODE} and {@code CODE.remedy} belong to a reason. */
    private static boolean isConstant(String key) {
        return Character.isLowerCase(key.charAt(1));
    }

    private static String partner(String key) {
        return key.endsWith(".remedy") ? key.substring(0, key.length() - ".remedy".length()) : key + ".remedy";
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Properties bundle(String name) {
        Properties properties = new Properties();
        try (var in = Objects.requireNonNull(ReasonText.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
