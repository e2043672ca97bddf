package kr.municipal.training.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("빠른 시작: 엔진 없이 신청에서 수료증까지")
class QuickstartTest {

    private static final Path SOURCE =
            Path.of("src", "main", "java", "kr", "municipal", "training", "examples", "quickstart", "Quickstart.java");

    @Test
    @DisplayName("README에 보인 코드는 수료증 한 장을 만든다")
    void certificate() {
        assertThat(Quickstart.fromApplicationToCertificate().number().text()).isEqualTo("제 2026-0001 호");
    }

    @Test
    @DisplayName("README에 보인 코드는 여기에서 도는 코드 그대로이고, 80줄이 되지 않는다")
    void shownInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String shown = readme.split("```java\n", 2)[1].split("```", 2)[0];

        assertThat(Files.readString(SOURCE)).contains(shown.strip().replaceAll("(?m)^(?=.)", " ".repeat(8)));
        assertThat(Files.readAllLines(SOURCE)).hasSizeLessThan(80);
    }
}
