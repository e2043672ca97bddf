package kr.municipal.training.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("한국어 화면 문구")
class KoreanLabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{4,}");

    private static JsonNode read(String path) throws IOException {
        try (InputStream in = KoreanLabelsTest.class.getClassLoader().getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
            int start = bytes[0] == (byte) 0xEF ? 3 : 0;
            return new ObjectMapper().readTree(bytes, start, bytes.length - start);
        }
    }

    private static Map<String, String> labels(JsonNode locale) {
        Map<String, String> labels = new TreeMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> all = locale.get("labels").fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> label = all.next();
            labels.put(label.getKey(), label.getValue().asText());
        }
        return labels;
    }

    private static Map<String, String> camunda(String application) throws IOException {
        return labels(read("META-INF/resources/webjars/camunda/app/" + application + "/locales/en.json"));
    }

    private static Map<String, String> ours(String application) throws IOException {
        return labels(read("kr/municipal/training/workflow/tasklist/webapp/" + application + "/locales/ko.json"));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("모든 문구가 있고 남는 것이 없다")
    void complete(String application) throws IOException {
        assertThat(new TreeSet<>(ours(application).keySet()))
                .isEqualTo(new TreeSet<>(camunda(application).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("자리표시는 원문과 같다")
    void samePlaceholders(String application) throws IOException {
        Map<String, String> english = camunda(application);
        ours(application)
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("영어로 남은 문구가 없다")
    void noEnglishLeft(String application) throws IOException {
        ours(application).forEach((key, text) -> {
            if (LATIN_WORD.matcher(text).find()) {
                assertThat(text).as(key).containsPattern(HANGUL);
            }
        });
    }
}
