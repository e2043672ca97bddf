package kr.municipal.training.workflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("절차가 대는 사유에는 모두 문구가 있다")
class ReasonsAreSaidTest {

    private static final String HISTORY = "HISTORY_";
    private static final Pattern CODE = Pattern.compile("Reason\\.of\\(\\s*\"([A-Z_]+)\"");

    @Test
    @DisplayName("사유마다 무엇이 문제인지와 어떻게 할지가 두 언어로 있다")
    void reasons() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).contains("NOT_TRAINING_OFFICER", "RUN_NOT_IN_PHASE");
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "kr.municipal.training.eligibility.reasons",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
            for (String code : codes) {
                if (code.startsWith(HISTORY)) {
                    continue;
                }
                assertThat(bundle.containsKey(code)).as(code + " " + locale).isTrue();
                assertThat(bundle.containsKey(code + ".remedy"))
                        .as(code + ".remedy " + locale)
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("이력이 말하는 일마다 한국어와 영어 문장이 있다")
    void histories() throws IOException {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            ResourceBundle bundle = ResourceBundle.getBundle("kr.municipal.training.workflow.history.history", locale);
            // What follows the bare beginning is a status, which HistoryTextTest looks at.
            assertThat(codes().stream()
                            .filter(code -> code.startsWith(HISTORY) && !code.equals(HISTORY))
                            .toList())
                    .isNotEmpty()
                    .allMatch(bundle::containsKey);
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }
}
