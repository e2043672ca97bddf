package kr.municipal.training.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("알림 문구는 사무실에서 고칠 수 있고, 잘못 고치면 시작할 때 어디가 잘못인지 말한다")
class NoticeTextsTest {

    private static final Object[] VALUES = {"드론 기술 (2026년 1기)", "2026년 3월 24일(화) 14:00", "홍보과 7급 가나다", "강당"};

    private final Path office;

    NoticeTextsTest(@TempDir Path office) {
        this.office = office;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("알림마다 제목과 본문이 있고, 채우지 않은 자리가 없다")
    void complete(NoticeKind kind) {
        NoticeTexts texts = NoticeTexts.read(packaged(), null);

        assertThat(texts.subject(kind, VALUES)).startsWith("[교육]").doesNotContain("{", "\n");
        assertThat(texts.text(kind, VALUES)).isNotBlank().doesNotContain("{");
    }

    @Test
    @DisplayName("사무실의 파일에는 고칠 문구만 적고, 나머지는 함께 들어 있는 문구를 쓴다")
    void own() throws IOException {
        write("SELECTED.subject=축하합니다: {0}\n");
        NoticeTexts texts = NoticeTexts.read(packaged(), office);

        assertThat(texts.subject(NoticeKind.SELECTED, VALUES)).isEqualTo("축하합니다: 드론 기술 (2026년 1기)");
        assertThat(texts.subject(NoticeKind.REJECTED, VALUES)).contains("반려");
    }

    @Test
    @DisplayName("잘못은 하나씩이 아니라 모두, 이름과 함께 말한다")
    void problems() throws IOException {
        write("SELECTED.subject=\nSELECTED.text={0\nSELECTD.text=오타\nREJECTED.text=아홉째 {8}\n");

        assertThatThrownBy(() -> NoticeTexts.read(packaged(), office))
                .isInstanceOf(NoticeTextException.class)
                .hasMessageContainingAll(
                        "SELECTED.subject: 문구가 없습니다",
                        "SELECTED.text: 중괄호나 작은따옴표",
                        "SELECTD.text: 그런 알림이 없습니다",
                        "REJECTED.text: {0}부터 {3}까지");
    }

    @Test
    @DisplayName("파일의 글자가 깨져 읽을 수 없으면 파일 이름을 말한다")
    void unreadable() throws IOException {
        write("SELECTED.subject=\\u00zz\n");

        assertThatThrownBy(() -> NoticeTexts.read(packaged(), office))
                .isInstanceOf(NoticeTextException.class)
                .hasMessageContaining("notices.properties");
    }

    private void write(String lines) throws IOException {
        Files.writeString(office.resolve(NoticeTexts.FILE), lines);
    }

    private static ClassPathResource packaged() {
        return new ClassPathResource("bpmn/" + NoticeTexts.FILE);
    }
}
