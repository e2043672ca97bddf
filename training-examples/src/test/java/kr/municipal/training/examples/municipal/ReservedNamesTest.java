package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("화면 틀의 이름")
class ReservedNamesTest {

    /** Thymeleaf gives these names to parts of the web application, whatever the model calls by them. */
    private static final Pattern RESERVED =
            Pattern.compile("[$*]\\{(?:[^}]*[^}\\w.'#-])?(application|session)(?![\\w'(-])[^}]*}");

    @Test
    @DisplayName("Thymeleaf가 차지한 이름(application, session)으로 화면의 값을 부르지 않는다")
    void notReserved() throws IOException {
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:/templates/**/*.html");
        assertThat(templates).hasSizeGreaterThan(30);
        List<String> found = new ArrayList<>();
        for (Resource template : templates) {
            RESERVED.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(MatchResult::group)
                    .forEach(expression -> found.add(template.getFilename() + ": " + expression));
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("검사는 그런 이름을 알아보고, 같은 글자가 든 다른 이름은 둔다")
    void known() {
        assertThat(List.of("${application}", "${a ? session : b}", "*{session.id}"))
                .allMatch(text -> RESERVED.matcher(text).find());
        assertThat(List.of("${applicationId}", "${one.session()}", "@{/{session}(session=${id})}", "${'session'}"))
                .noneMatch(text -> RESERVED.matcher(text).find());
    }
}
