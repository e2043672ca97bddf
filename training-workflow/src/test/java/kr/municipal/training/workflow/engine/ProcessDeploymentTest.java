package kr.municipal.training.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

@DisplayName("프로세스 배포")
class ProcessDeploymentTest {

    private final Path directory;

    private final ProcessEngine engine;

    ProcessDeploymentTest(@TempDir Path directory) {
        this.directory = directory;
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID())
                .setProcessEngineName("deployment")
                .buildProcessEngine();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private ProcessDeployment deployment(@Nullable Path from) {
        return new ProcessDeployment(
                engine.getRepositoryService(), new EngineAccess(engine.getIdentityService()), "sample-bpmn", from);
    }

    private long versions(String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .count();
    }

    private void copyChanged(String file, String what, String by) throws IOException {
        String text;
        try (var in = new ClassPathResource("sample-bpmn/" + file).getInputStream()) {
            text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        assertThat(text).contains(what);
        Path target = directory.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text.replace(what, by));
    }

    @Test
    @DisplayName("도표와 양식이 한 배포에, 폴더 기준 이름으로 들어간다")
    void names() {
        deployment(null).start();

        RepositoryService repository = engine.getRepositoryService();
        String id = repository
                .createDeploymentQuery()
                .deploymentName("sample-approval.bpmn")
                .singleResult()
                .getId();
        assertThat(repository.getDeploymentResourceNames(id))
                .containsExactlyInAnyOrder("sample-approval.bpmn", "forms/sample-approve.form");
    }

    @Test
    @DisplayName("두 번째 시작은 새 버전을 만들지 않는다")
    void secondStart() {
        deployment(null).start();
        deployment(null).start();

        assertThat(versions("sample-approval")).isOne();
        assertThat(versions("course-run")).isOne();
    }

    @Test
    @DisplayName("도표를 고치면 그 도표만 한 번 새 버전이 된다")
    void changedDiagram() throws IOException {
        deployment(null).start();
        copyChanged("sample-approval.bpmn", "신청 승인", "신청 결재");

        deployment(directory).start();
        deployment(directory).start();

        assertThat(versions("sample-approval")).isEqualTo(2);
        assertThat(versions("course-run")).isOne();
    }

    @Test
    @DisplayName("양식을 고치면 그 도표가 한 번 새 버전이 된다")
    void changedForm() throws IOException {
        deployment(null).start();
        copyChanged("forms/sample-approve.form", "반려 사유", "반려하는 까닭");

        deployment(directory).start();
        deployment(directory).start();

        assertThat(versions("sample-approval")).isEqualTo(2);
        assertThat(versions("course-run")).isOne();
    }

    @Test
    @DisplayName("설정한 폴더가 없으면 시작을 멈추고 말한다")
    void missingDirectory() {
        Path missing = directory.resolve("nowhere");

        assertThatThrownBy(() -> deployment(missing).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("training.workflow.process-directory");
    }

    @Test
    @DisplayName("도표가 가리키는 양식이 없으면 시작을 멈추고 말한다")
    void missingForm() throws IOException {
        copyChanged("sample-approval.bpmn", "sample-approve\"", "no-such-form\"");

        assertThatThrownBy(() -> deployment(directory).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sample-approval.bpmn")
                .hasMessageContaining("no-such-form");
    }
}
