package kr.municipal.training.workflow.document.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.municipal.training.workflow.document.keys.KeySet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("명령 verify: 파일과 키 파일만으로 확인한다")
class VerifyCommandTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final IssuingOffice office = IssuingOffice.named("마포구청장");
    private Path file = Path.of("");
    private Path keys = Path.of("");

    @BeforeEach
    void files(@TempDir Path directory) throws IOException {
        file = Files.write(directory.resolve("수료증.pdf"), office.file(office.issue("A-1")));
        keys = Files.writeString(
                directory.resolve("jwks.json"), KeySet.of(office.keys()).toJson());
    }

    @Test
    @DisplayName("진본은 0으로 끝나고, 누가 언제 봉인한 어느 수료증인지 말한다")
    void genuine() {
        assertThat(run(file.toString(), "--keys", keys.toString(), "--offline")).isZero();
        assertThat(text())
                .startsWith("수료증.pdf: 진본입니다.")
                .contains("봉인: ‘마포구청장’이(가) 봉인했습니다. 봉인한 때: 2026년 4월 1일(수) 09:00")
                .contains("파일: 봉인한 뒤 한 바이트도 바뀌지 않았습니다.")
                .contains("번호 2026-0001")
                .contains("발급대장: 대조하지 않아");
    }

    @Test
    @DisplayName("바뀐 파일은 1로, 키 없이는 2로 끝나며, 영어로도 말한다")
    void otherOutcomes() throws IOException {
        assertThat(run("--language", "en", file.toString())).isEqualTo(2);
        assertThat(text())
                .contains("It cannot be told whether this is genuine.")
                .contains("- No public key");

        byte[] changed = Files.readAllBytes(file);
        changed[changed.length / 2] ^= 1;
        Files.write(file, changed);
        assertThat(run(file.toString(), "--keys", keys.toString())).isEqualTo(1);
        assertThat(text()).contains("진본이 아닙니다.").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--keys",
                "a.pdf --issuer",
                "a.pdf --stamps",
                "a.pdf b.pdf",
                "a.pdf --loud",
                "a.pdf --offline --ask-register",
                "a.pdf --language fr",
                "a.pdf --language",
                "a\0.pdf"
            })
    @DisplayName("틀린 사용법은 64로 끝나고 사용법을 말한다")
    void wrongUsage(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(64);
        assertThat(text()).contains("사용법: java -jar");
    }

    @Test
    @DisplayName("기다린 이름으로 봉인한 것이 아니면 2로 끝나고, 누구 이름인지 말한다")
    void issuer() {
        assertThat(run(file.toString(), "--keys", keys.toString(), "--offline", "--issuer", "이웃구청장"))
                .isEqualTo(2);
        assertThat(text()).contains("- ‘이웃구청장’이(가) 아니라 ‘마포구청장’ 이름으로 봉인했습니다.");
        assertThat(run(file.toString(), "--keys", keys.toString(), "--offline", "--issuer", "마포구청장"))
                .isZero();
        assertThat(run(file.toString(), "--issuer", " ")).isEqualTo(64);
    }

    @Test
    @DisplayName("없는 파일, 폴더, 키가 아닌 키 파일은 64로 끝나고 어느 파일인지 말한다")
    void unreadable() {
        assertThat(run("없는파일.pdf")).isEqualTo(64);
        assertThat(text()).contains("없는파일.pdf");
        assertThat(run(String.valueOf(file.getParent()))).isEqualTo(64);
        assertThat(run(file.toString(), "--stamps", file.toString())).isEqualTo(64);
        assertThat(run(file.toString(), "--keys", file.toString())).isEqualTo(64);
        assertThat(text()).contains("공개키 파일을 읽을 수 없습니다").contains("수료증.pdf");
    }

    private int run(String... arguments) {
        said.reset();
        PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new VerifyCommand(console, console).run(List.of(arguments), IssuingOffice.LATER);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
