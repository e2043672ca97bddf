package kr.municipal.training.workflow.autoconfigure;

import java.util.Set;
import kr.municipal.training.workflow.engine.DueTimers;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.EngineClock;
import kr.municipal.training.workflow.engine.EngineHardening;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The hardened engine and the deployment of {@code bpmn/}. */
@AutoConfiguration(after = CamundaBpmAutoConfiguration.class)
@ConditionalOnProperty(prefix = "camunda.bpm", name = "enabled", matchIfMissing = true)
public class EngineAutoConfiguration {

    /** Training officers see the tasks of a course run by one grant on its definition. */
    @Bean
    @ConditionalOnMissingBean
    public EngineHardening engineHardening(
            ApplicationContext context,
            @Value("${training.workflow.officers-group:trainingofficers}") String officersGroup) {
        return new EngineHardening(context, Set.of(officersGroup));
    }

    @Bean
    @ConditionalOnMissingBean
    public EngineAccess engineAccess(IdentityService identity) {
        return new EngineAccess(identity);
    }

    @Bean
    @ConditionalOnMissingBean
    public DueTimers dueTimers(ProcessEngine engine, EngineAccess access) {
        return new DueTimers(engine, access);
    }

    @Bean
    @ConditionalOnMissingBean
    public EngineClock engineClock() {
        return new EngineClock();
    }

    /** Deploys the packaged diagrams, or those of {@code training.workflow.process-directory} in their place. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(prefix = "training.workflow", name = "deployment-enabled", matchIfMissing = true)
    public ProcessDeployment processDeployment(
            RepositoryService repository,
            EngineAccess access,
            @Value("${training.workflow.packaged-folder:" + ProcessDeployment.PACKAGED_FOLDER + "}") String folder,
            @Value("${training.workflow.process-directory:}") String directory) {
        return new ProcessDeployment(repository, access, folder, ProcessDeployment.directory(directory));
    }
}
