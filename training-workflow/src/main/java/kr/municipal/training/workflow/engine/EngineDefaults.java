package kr.municipal.training.workflow.engine;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The settings an office may change in its own properties; these hold where it says nothing. */
public final class EngineDefaults implements EnvironmentPostProcessor {

    private static final String ENGINE = "camunda.bpm.";
    private static final String GENERIC = ENGINE + "generic-properties.properties.";

    private static final String SMTP = "spring.mail.properties.mail.smtp.";

    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry(ENGINE + "auto-deployment-enabled", "false"),
            Map.entry(ENGINE + "authorization.enabled", "true"),
            // We grant and never revoke; "always" spares the engine a look for revocations and its slower joins.
            Map.entry(ENGINE + "authorization.authorization-check-revokes", "always"),
            // Our own history says who did what; the engine's operation log would need "full".
            Map.entry(ENGINE + "history-level", "audit"),
            Map.entry(ENGINE + "default-serialization-format", "application/json"),
            // After a crash jobs wait until their lock ends; five minutes is the engine's own default.
            Map.entry(ENGINE + "job-execution.lock-time-in-millis", "20000"),
            // The library waits for ever; a mail server that hangs would stop all notices.
            Map.entry(SMTP + "connectiontimeout", "10000"),
            Map.entry(SMTP + "timeout", "30000"),
            Map.entry(SMTP + "writetimeout", "30000"),
            // Nobody listens; each of these would publish an event for every step.
            Map.entry(ENGINE + "eventing.execution", "false"),
            Map.entry(ENGINE + "eventing.history", "false"),
            Map.entry(ENGINE + "eventing.task", "false"),
            Map.entry(ENGINE + "metrics.enabled", "false"),
            Map.entry(ENGINE + "metrics.db-reporter-activate", "false"),
            Map.entry(ENGINE + "webapp.index-redirect-enabled", "false"),
            Map.entry(GENERIC + "history-time-to-live", "P1825D"),
            Map.entry(GENERIC + "history-removal-time-strategy", "start"),
            Map.entry(GENERIC + "history-cleanup-batch-window-start-time", "01:00"),
            Map.entry(GENERIC + "history-cleanup-batch-window-end-time", "05:00"),
            Map.entry(GENERIC + "task-metrics-enabled", "false"),
            Map.entry(GENERIC + "log-level-bpmn-stack-trace", "DEBUG"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("trainingWorkflowDefaults", DEFAULTS));
    }
}
