package kr.municipal.training.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.workflow.engine.WorkingDays;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine alone playing the same diagrams: no rights, no rules, no tables of ours, delegates that do nothing, nothing but
 * the business key. What the diagrams read comes from constants; what one diagram hands to another is transient.
 */
final class BareEngine implements AutoCloseable {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    private final ProcessEngine engine;

    BareEngine(DataSource database) throws IOException {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate("true");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setHistoryCleanupEnabled(false);
        settings.setHistory("audit");
        settings.setHistoryRemovalTimeStrategy("start");
        settings.setDbMetricsReporterActivate(false);
        // The starter's own: numbers from the database would cost a transaction now and then.
        settings.setIdGenerator(new StrongUuidGenerator());
        Map<Object, Object> beans = new HashMap<>(constants());
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/**/*.*");
        for (Resource file : files) {
            if (name(file).endsWith(".bpmn")) {
                addIdle(file, beans);
            }
        }
        settings.setBeans(beans);
        engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Resource file : files) {
            if (name(file).matches(".*\\.(bpmn|dmn|form)")) {
                try (InputStream content = file.getInputStream()) {
                    deployment.addInputStream(name(file), content);
                }
            }
        }
        deployment.deploy();
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static Map<String, Object> constants() {
        Date later = Date.from(Moments.SURVEY_DEADLINE);
        return Map.ofEntries(
                Map.entry(
                        "workingDays",
                        new WorkingDays(Moments.calendar(), Clock.fixed(Moments.APPLYING, Moments.SEOUL))),
                Map.entry("eligible", true),
                Map.entry("attended", true),
                Map.entry("completed", true),
                Map.entry("moreSteps", false),
                Map.entry("seat", "SELECTED"),
                Map.entry("decision", "APPROVE"),
                Map.entry("approver", "h02"),
                Map.entry("approvalAsked", later),
                Map.entry("approvalDeadline", later),
                Map.entry("surveyDeadline", later));
    }

    private static void addIdle(Resource diagram, Map<Object, Object> beans) throws IOException {
        try (InputStream file = diagram.getInputStream()) {
            BpmnModelInstance model = Bpmn.readModelFromStream(file);
            for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
                beans.put(bean(task.getCamundaDelegateExpression()), idle(task.getId()));
            }
            for (CamundaTaskListener listener : model.getModelElementsByType(CamundaTaskListener.class)) {
                TaskListener silent = task -> {};
                beans.put(bean(listener.getCamundaDelegateExpression()), silent);
            }
        }
    }

    private static JavaDelegate idle(String task) {
        return switch (task) {
            case "Task_RecordApproval" ->
                execution -> execution.setVariable("approvalOutcome", Variables.stringValue("APPROVED", true));
            case "Task_IssueCertificate" ->
                execution ->
                        execution.setVariable("followUpFrom", Variables.dateValue(Date.from(Moments.CLASS_END), true));
            default -> execution -> {};
        };
    }

    private static String bean(String expression) {
        Matcher named = BEAN.matcher(expression);
        if (!named.matches()) {
            throw new IllegalArgumentException(expression);
        }
        return named.group(1);
    }

    void apply(String person) {
        engine.getRuntimeService().startProcessInstanceByKey("participation", person);
    }

    void approve(String person) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(person)
                .singleResult()
                .getId();
        engine.getTaskService().complete(task);
    }

    void tell(String message, String person) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(person)
                .correlate();
    }

    /** The job that waits to be run at once. */
    String job() {
        return engine.getManagementService()
                .createJobQuery()
                .messages()
                .singleResult()
                .getId();
    }

    void run(String job) {
        engine.getManagementService().executeJob(job);
    }

    boolean isFollowedUp(String person) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(person, "follow-up")
                        .count()
                == 1;
    }

    @Override
    public void close() {
        engine.close();
    }
}
