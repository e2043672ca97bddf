package kr.municipal.training.workflow.engine;

import java.util.List;
import java.util.Set;
import kr.municipal.training.workflow.autoconfigure.EngineAutoConfiguration;
import kr.municipal.training.workflow.autoconfigure.TasklistAutoConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A small application around two throw-away processes. */
@Configuration(proxyBeanMethods = false)
@Import(SampleProcesses.EngineAndTasklist.class)
public class SampleProcesses {

    public static final ProcessVariable<String> APPROVER = ProcessVariable.text("approver");
    public static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    static final class EngineAndTasklist extends SelectedAutoConfiguration {
        EngineAndTasklist() {
            super(Set.of(EngineAutoConfiguration.class, TasklistAutoConfiguration.class), Set.of());
        }
    }

    @Bean
    TaskListener sampleDecisionCheck() {
        return task -> {
            String decision = DECISION.find(task).orElse("");
            if (!Set.of("APPROVE", "REJECT", "LATE").contains(decision)) {
                throw new TaskRefusedException(List.of(), "승인 또는 반려를 선택해 주십시오.", "Choose to approve or to reject.");
            }
        };
    }

    @Bean
    JavaDelegate sampleRecord() {
        return execution -> {
            if (DECISION.get(execution).equals("LATE")) {
                throw new TaskRefusedException(List.of(), "승인 기한이 지났습니다.", "The time for approval is over.");
            }
        };
    }
}
