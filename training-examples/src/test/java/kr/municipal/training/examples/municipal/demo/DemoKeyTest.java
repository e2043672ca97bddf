package kr.municipal.training.examples.municipal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("시연용 서명 키")
class DemoKeyTest {

    @Test
    @DisplayName("처음 시작할 때 자료 파일 옆에 만들고 다음부터는 그대로 쓰며, 이름에 시연용이라고 적혀 있다")
    void keptBesideTheDatabase(@TempDir Path directory) {
        String database = "jdbc:h2:file:" + directory.resolve("data/training") + ";DB_CLOSE_ON_EXIT=FALSE";
        OfficeKey made = DemoKey.keys(database, "마포구").active(FirstProgram.BEGINNING);
        assertThat(made.certificate().getSubjectX500Principal().getName()).contains("시연용 마포구");
        assertThat(Files.isRegularFile(directory.resolve("data").resolve(DemoKey.FILE)))
                .isTrue();
        assertThat(DemoKey.keys(database, "마포구").configured()).isEqualTo(made);
    }

    @Test
    @DisplayName("메모리의 자료와 함께라면 파일을 남기지 않는다")
    void nothingKept() {
        String database = "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1";
        assertThat(DemoKey.keys(database, "마포구").configured().id())
                .isNotEqualTo(DemoKey.keys(database, "마포구").configured().id());
    }
}
