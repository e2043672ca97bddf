package kr.municipal.training.workflow.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.EngineHardening;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("엔진 자동 설정")
class EngineAutoConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(ProcessEngine.class, () -> mock(ProcessEngine.class))
            .withBean(IdentityService.class, () -> mock(IdentityService.class))
            .withBean(RepositoryService.class, () -> mock(RepositoryService.class))
            .withBean(ManagementService.class, () -> mock(ManagementService.class))
            .withPropertyValues("training.workflow.packaged-folder=no-such-folder")
            .withConfiguration(AutoConfigurations.of(EngineAutoConfiguration.class));

    @Test
    @DisplayName("아무것도 정하지 않으면 보호와 배포가 있다")
    void defaults() {
        application.run(context -> assertThat(context)
                .hasSingleBean(EngineHardening.class)
                .hasSingleBean(EngineAccess.class)
                .hasSingleBean(ProcessDeployment.class));
    }

    @Test
    @DisplayName("사용자의 빈이 있으면 물러난다")
    void backsOff() {
        EngineAccess own = new EngineAccess(mock(IdentityService.class));
        application
                .withBean("ownAccess", EngineAccess.class, () -> own)
                .run(context -> assertThat(context).getBean(EngineAccess.class).isSameAs(own));
    }

    @Test
    @DisplayName("배포를 끌 수 있다")
    void withoutDeployment() {
        application
                .withPropertyValues("training.workflow.deployment-enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(ProcessDeployment.class));
    }

    @Test
    @DisplayName("정한 프로세스 폴더가 없으면 무엇이 잘못인지 말하고 멈춘다")
    void missingDirectory() {
        application
                .withPropertyValues("training.workflow.process-directory=./no/such/bpmn")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("training.workflow.process-directory"));
    }
}
