package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.workflow.courserun.SelectionProcess;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.ProcessDeployment;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.participation.CompletionWithdrawal;
import kr.municipal.training.workflow.process.RedrawnDiagrams.Arrow;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner inserts a waiting step on one arrow after the other; whatever is drawn, every story comes to its end. */
abstract class WaitingStepContract {

    /** On how many arrows of a diagram at once; one by one with -Psoak. */
    private static final int TOGETHER = Integer.getInteger("waiting-step.together", 4);

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

    @TempDir
    private Path folder = Path.of("");

    private final Set<Arrow> passed = new TreeSet<>();

    /** What happens only where seats are selected and offered, and two approve. */
    static final Set<String> WHERE_SELECTED = Set.of(
            "Flow_MoreSteps",
            "Flow_ConfirmSelection_SelectionReady",
            "Flow_SelectionProposed",
            "Flow_SelectionPending",
            "Flow_SelectionDecided_SeatKnown",
            "Flow_SeatOffered_OfferReply",
            "Flow_OfferReply_RecordOfferReply",
            "Flow_RecordOfferReply_OfferAccepted",
            "Flow_OfferAccepted",
            "Flow_OfferDeclined",
            "Flow_OfferLapses_LapseOffer",
            "Flow_LapseOffer_OfferLapsed");

    /** What happens only where somebody acts while an inserted step lasts; see {@link ActingMeanwhileScenariosTest}. */
    private static final Set<String> WHERE_ONE_ACTS_MEANWHILE = Set.of("Flow_CompletionListChanged_ConfirmCompletion");

    /** What happens in this office. */
    abstract Map<String, Supplier<RunStory>> stories(RunStory.Doors doors);

    /** The arrows its stories walk; where stories walk it too that are told elsewhere, it is not played again. */
    abstract boolean walks(String arrow);

    /** What this office has changed besides. */
    void drawMore(Path office) throws IOException {}

    @TestFactory
    @DisplayName("어느 화살표를 끊고 기다리는 단계를 넣어도 모든 일이 바른 끝에 이른다")
    Stream<DynamicTest> onEveryArrow() throws IOException {
        Map<String, Supplier<RunStory>> stories = stories(
                new RunStory.Doors(office, followUp, bestPractice, selecting, withdrawal, practices, certificates));
        Map<String, Set<String>> walked = new HashMap<>();
        for (Map.Entry<String, Supplier<RunStory>> story : stories.entrySet()) {
            play(story.getValue().get(), List.of());
            walked.put(story.getKey(), walked());
        }
        Set<Arrow> wanted = Arrow.all().stream()
                .filter(arrow -> walks(arrow.id()) && !WHERE_ONE_ACTS_MEANWHILE.contains(arrow.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        // The shortest first. What a story should have come by and did not is left to the next.
        Stream<DynamicTest> plays = stories.entrySet().stream()
                .sorted(Comparator.comparing(
                        story -> story.getValue().get().steps().size()))
                .flatMap(story -> groups(left(wanted), walked.getOrDefault(story.getKey(), Set.of())).stream()
                        .map(group -> DynamicTest.dynamicTest(
                                story.getKey() + ": " + group,
                                () -> passed.addAll(play(story.getValue().get(), group)))));
        return Stream.concat(plays, Stream.of(DynamicTest.dynamicTest("빠진 화살표가 없다", () -> assertThat(left(wanted))
                .isEmpty())));
    }

    private Set<Arrow> left(Set<Arrow> wanted) {
        Set<Arrow> left = new TreeSet<>(wanted);
        left.removeAll(passed);
        return left;
    }

    /** Takes what the story comes by out of the arrows that are left, in groups of a few arrows of each diagram. */
    private static List<List<Arrow>> groups(Set<Arrow> left, Set<String> walked) {
        Map<String, List<Arrow>> ofDiagram = left.stream()
                .filter(arrow -> walked.containsAll(Set.of(arrow.from(), arrow.to())))
                .collect(Collectors.groupingBy(Arrow::file, TreeMap::new, Collectors.toList()));
        List<List<Arrow>> groups = new ArrayList<>();
        ofDiagram.values().forEach(arrows -> {
            int plays = (arrows.size() + TOGETHER - 1) / TOGETHER;
            for (int i = 0; i < arrows.size(); i++) {
                if (groups.size() < plays) {
                    groups.add(new ArrayList<>());
                }
                groups.get(i % plays).add(arrows.get(i));
            }
        });
        return groups;
    }

    /** Plays a story on diagrams with a waiting step on these arrows, and returns those it has come by. */
    private Set<Arrow> play(RunStory story, List<Arrow> interrupted) throws IOException {
        RedrawnDiagrams.keep(folder, interrupted);
        drawMore(folder);
        office.reset();
        forgetDiagrams();
        new ProcessDeployment(repository, access, ProcessDeployment.PACKAGED_FOLDER, folder).deploy();
        for (Runnable step : story.steps()) {
            step.run();
            office.waitAMoment();
        }
        story.check();
        assertThat(runtime.createIncidentQuery().list())
                .extracting(Incident::getIncidentMessage)
                .isEmpty();
        assertThat(management.createJobQuery().list())
                .extracting(Job::getExceptionMessage)
                .isEmpty();
        assertThat(runtime.createProcessInstanceQuery().list()).isEmpty();
        Set<String> walked = walked();
        return interrupted.stream()
                .filter(arrow -> walked.contains(arrow.inserted()))
                .collect(Collectors.toSet());
    }

    private Set<String> walked() {
        return history.createHistoricActivityInstanceQuery().finished().list().stream()
                .map(step -> step.getProcessDefinitionKey() + "/" + step.getActivityId())
                .collect(Collectors.toSet());
    }

    /** The engine remembers a thousand versions with all their elements, more than there is room for. */
    private void forgetDiagrams() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .purgeCache();
    }
}
