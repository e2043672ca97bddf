package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.workflow.courserun.SelectionProcess;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.participation.CompletionWithdrawal;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A new version of the diagrams comes while instances of a former one wait, wherever they do. */
abstract class NewDiagramVersionContract {

    /** The newest of the former versions. */
    static final String FORMER = "former/2";

    /** Where somebody waits only where seats are selected and offered. */
    static final Set<String> WHERE_SELECTED = Set.of(
            "course-run/UserTask_ConfirmSelection",
            "participation/Event_SelectionDecided",
            "participation/Event_SeatOffered",
            "participation/ReceiveTask_OfferReply",
            "participation/Event_OfferLapses");

    @Autowired
    private Office office;

    @Autowired
    private FollowUpProcess followUp;

    @Autowired
    private BestPracticeProcess bestPractice;

    @Autowired
    private SelectionProcess selecting;

    @Autowired
    private CompletionWithdrawal withdrawal;

    @Autowired
    private Practices practices;

    @Autowired
    private Certificates certificates;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineAccess access;

    private final Set<String> waited = new TreeSet<>();
    private final Set<String> wentOn = new TreeSet<>();

    /** Where the version lies that the office has. */
    abstract String former();

    /** What happens in this office. */
    abstract Map<String, Supplier<RunStory>> stories(RunStory.Doors doors);

    /** Whether its stories come by where the former diagrams wait. */
    abstract boolean waitsAt(String waitState);

    @TestFactory
    @DisplayName("새 판을 어느 때에 올려도, 기다리던 곳이 어디이든")
    Stream<DynamicTest> atEveryMoment(@TempDir Path newVersion) throws IOException {
        drawNewVersion(newVersion);
        Map<String, Supplier<RunStory>> stories = stories(
                new RunStory.Doors(office, followUp, bestPractice, selecting, withdrawal, practices, certificates));
        Stream<DynamicTest> plays =
                stories.entrySet().stream().flatMap(story -> moments(story.getKey(), story.getValue(), newVersion));
        return Stream.concat(
                plays,
                Stream.of(DynamicTest.dynamicTest("옛 그림의 모든 기다리는 곳에 누군가 있었고, 새 판 뒤에 거기서 나아갔다", this::nobodyForgotten)));
    }

    private Stream<DynamicTest> moments(String name, Supplier<RunStory> story, Path newVersion) {
        return IntStream.range(1, story.get().steps().size())
                .mapToObj(moment -> DynamicTest.dynamicTest(
                        name + ", " + moment + "걸음 뒤", () -> play(story.get(), moment, newVersion)));
    }

    private void play(RunStory story, int moment, Path newVersion) throws IOException {
        office.reset();
        forgetDiagrams();
        new ProcessDeployment(repository, access, former(), redrawn(newVersion)).deploy();
        Set<String> previous = latest();
        story.steps().subList(0, moment).forEach(Runnable::run);
        Map<String, String> parked = runtime.createProcessInstanceQuery().list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getProcessDefinitionId));
        waited.addAll(waiting(parked));
        Set<String> before =
                walked().stream().map(HistoricActivityInstance::getId).collect(Collectors.toSet());

        new ProcessDeployment(repository, access, ProcessDeployment.PACKAGED_FOLDER, newVersion).deploy();
        Set<String> present = latest();
        story.steps().subList(moment, story.steps().size()).forEach(Runnable::run);

        story.check();
        assertThat(present).as("new versions").doesNotContainAnyElementsOf(previous);
        assertThat(runtime.createIncidentQuery().list()).isEmpty();
        assertThat(management.createJobQuery().withException().list()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().list()).isEmpty();
        for (HistoricProcessInstance instance :
                history.createHistoricProcessInstanceQuery().list()) {
            String began = parked.get(instance.getId());
            Set<String> expected = began != null ? Set.of(began) : isOld(instance, before) ? previous : present;
            assertThat(expected).contains(instance.getProcessDefinitionId());
        }
        walked().stream()
                .filter(step -> parked.containsKey(step.getProcessInstanceId()))
                .filter(step -> !before.contains(step.getId()) && !step.isCanceled())
                .forEach(step -> wentOn.add(step.getProcessDefinitionKey() + "/" + step.getActivityId()));
    }

    /** Whether the instance had ended before the new version came. */
    private boolean isOld(HistoricProcessInstance instance, Set<String> before) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .anyMatch(step -> before.contains(step.getId()));
    }

    private List<HistoricActivityInstance> walked() {
        return history.createHistoricActivityInstanceQuery().finished().list();
    }

    private Set<String> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .collect(Collectors.toSet());
    }

    private Set<String> waiting(Map<String, String> parked) {
        Set<String> found = new HashSet<>();
        parked.forEach((instance, definition) -> {
            String process = repository.getProcessDefinition(definition).getKey();
            List<String> activities = new ArrayList<>(runtime.getActiveActivityIds(instance));
            runtime.createEventSubscriptionQuery()
                    .processInstanceId(instance)
                    .list()
                    .forEach(subscription -> activities.add(subscription.getActivityId()));
            Function<String, String> timer = id -> management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(id)
                    .singleResult()
                    .getActivityId();
            management
                    .createJobQuery()
                    .processInstanceId(instance)
                    .list()
                    .forEach(job -> activities.add(timer.apply(job.getJobDefinitionId())));
            activities.forEach(activity -> found.add(process + "/" + activity));
        });
        return found;
    }

    private void nobodyForgotten() throws IOException {
        Set<String> waitStates = new TreeSet<>();
        Set<String> waysOn = new TreeSet<>();
        for (Resource diagram : diagrams(former())) {
            try (InputStream file = diagram.getInputStream()) {
                BpmnModelInstance model = Bpmn.readModelFromStream(file);
                waitStates.addAll(WaitStates.of(model));
                waysOn.addAll(WaitStates.waysOn(model));
            }
        }
        assertThat(waitStates).hasSizeGreaterThan(30);
        waitStates.removeIf(waitState -> !waitsAt(waitState));
        waysOn.removeIf(waitState -> !waitsAt(waitState));
        assertThat(waited).as("waited").containsAll(waitStates);
        assertThat(wentOn).as("went on by").containsAll(waysOn);
    }

    /** Attendance is closed one person at a time, so that somebody waits between. */
    private Path redrawn(Path newVersion) throws IOException {
        Path folder = Files.createDirectories(newVersion.resolveSibling("former"));
        try (InputStream file = new ClassPathResource(former() + "/course-run.bpmn").getInputStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve("course-run.bpmn"), text.replace(">50</camunda:input", ">1</camunda:input"));
        }
        return folder;
    }

    /** The present diagrams, each with a word more, so that there is a new version even where nothing was redrawn. */
    private static void drawNewVersion(Path newVersion) throws IOException {
        for (Resource diagram : diagrams(ProcessDeployment.PACKAGED_FOLDER)) {
            Path file = newVersion.resolve(String.valueOf(diagram.getFilename()));
            try (InputStream present = diagram.getInputStream()) {
                Files.write(file, present.readAllBytes());
            }
            Files.writeString(file, "<!-- the next version -->\n", StandardOpenOption.APPEND);
        }
    }

    static Resource[] diagrams(String folder) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.bpmn");
    }

    /** The engine remembers a thousand versions with all their elements, more than there is room for. */
    private void forgetDiagrams() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .purgeCache();
    }
}
