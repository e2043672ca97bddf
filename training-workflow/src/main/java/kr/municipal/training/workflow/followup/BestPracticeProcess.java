package kr.municipal.training.workflow.followup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.practice.BestPractice;
import kr.municipal.training.practice.BestPracticeDraft;
import kr.municipal.training.practice.BestPracticeStatus;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The door to {@code best-practice.bpmn}: authors write and agree, training officers review and publish. */
public class BestPracticeProcess {

    private final BestPractices practices;
    private final OwnApplications own;
    private final TrainingOfficers officers;
    private final PracticeNotices notices;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    BestPracticeProcess(
            BestPractices practices,
            OwnApplications own,
            TrainingOfficers officers,
            PracticeNotices notices,
            RuntimeService runtime,
            TaskService tasks,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.practices = practices;
        this.own = own;
        this.officers = officers;
        this.notices = notices;
        this.runtime = runtime;
        this.tasks = tasks;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Says why nothing can be written up of an application, whatever is written: nothing where something can. */
    public List<Reason> objectionsToWriting(ApplicationId id) {
        return own.completed(id) ? List.of() : List.of(Reason.of("BEST_PRACTICE_NOT_COMPLETED"));
    }

    /** Submits what came of one's own completed course, or what was improved; it then waits for a review. */
    public Outcome<BestPractice> submit(
            ApplicationId id, StaffNumber by, @Nullable String title, @Nullable String text) {
        return unitOfWork.asSystem(() -> own.act(id, by, () -> {
            @Nullable BestPractice before = practices.find(id).orElse(null);
            BestPracticeDraft draft = new BestPracticeDraft(id, by, title, text, own.completed(id), before);
            List<Reason> objections = draft.objections();
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            BestPractice submitted = draft.submit(clock.instant());
            practices.save(submitted);
            if (!tell(id, BestPracticeModel.PRACTICE_IMPROVED) && !underWay(id)) {
                runtime.startProcessInstanceByKey(BestPracticeModel.PROCESS, id.value());
            }
            return Outcome.done(submitted);
        }));
    }

    /** Agrees to the publication of one's own accepted practice. */
    public Outcome<BestPractice> consent(ApplicationId id, StaffNumber by) {
        return authors(
                id,
                by,
                BestPracticeStatus.ACCEPTED,
                BestPracticeModel.PRACTICE_CONSENTED,
                practice -> practice.consent(by, clock.instant()));
    }

    /** Takes the agreement back, as long as the practice is not published. */
    public Outcome<BestPractice> withdrawConsent(ApplicationId id, StaffNumber by) {
        return authors(
                id,
                by,
                BestPracticeStatus.CONSENTED,
                BestPracticeModel.PRACTICE_CONSENT_WITHDRAWN,
                practice -> practice.withdrawConsent(by, clock.instant()));
    }

    /** Accepts, returns or declines a submitted practice; what is no verdict, or one's own, is refused. */
    public Outcome<BestPractice> review(
            ApplicationId id, @Nullable String verdict, @Nullable String words, StaffNumber officer) {
        return complete(
                id,
                officer,
                BestPracticeStatus.SUBMITTED,
                BestPracticeModel.REVIEW_TASK,
                Variables.createVariables()
                        .putValue(BestPracticeModel.VERDICT.name(), verdict)
                        .putValue(BestPracticeModel.REASON.name(), words));
    }

    /** Publishes a practice that its author agreed to. */
    public Outcome<BestPractice> publish(ApplicationId id, StaffNumber officer) {
        return complete(
                id,
                officer,
                BestPracticeStatus.CONSENTED,
                BestPracticeModel.CONFIRM_PUBLICATION_TASK,
                Variables.createVariables());
    }

    /** Takes a published practice down for good, with a reason: a training officer, or its author. */
    public Outcome<BestPractice> takeDown(ApplicationId id, @Nullable String words, StaffNumber by) {
        return unitOfWork.asSystem(() -> PracticeTurn.of(practices, id, BestPracticeStatus.PUBLISHED)
                .fold(practice -> takenDown(practice, words, by), Outcome::refused));
    }

    private Outcome<BestPractice> takenDown(BestPractice practice, @Nullable String words, StaffNumber by) {
        Optional<Reason> stranger = practice.entry().author().equals(by) ? Optional.empty() : officers.objectionTo(by);
        List<Reason> objections = stranger.map(List::of).orElseGet(() -> practice.objectionsToTakingDown(words));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        BestPractice down = practice.takeDown(by, clock.instant(), words);
        practices.save(down);
        notices.tell(down);
        return Outcome.done(down);
    }

    private Outcome<BestPractice> authors(
            ApplicationId id,
            StaffNumber by,
            BestPracticeStatus wanted,
            String message,
            UnaryOperator<BestPractice> act) {
        return unitOfWork.asSystem(() -> own.act(id, by, () -> PracticeTurn.of(practices, id, wanted)
                .fold(
                        practice -> {
                            if (!waits(id, message)) {
                                return Outcome.refused(PracticeTurn.over(practice, wanted));
                            }
                            BestPractice changed = act.apply(practice);
                            practices.save(changed);
                            tell(id, message);
                            return Outcome.done(changed);
                        },
                        Outcome::refused)));
    }

    private Outcome<BestPractice> complete(
            ApplicationId id, StaffNumber officer, BestPracticeStatus wanted, String task, VariableMap variables) {
        Optional<Reason> stranger = officers.objectionTo(officer);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        return TaskRefusals.asOutcome(() -> unitOfWork.as(officer, () -> PracticeTurn.of(practices, id, wanted)
                .fold(practice -> complete(practice, wanted, task, variables), Outcome::refused)));
    }

    private Outcome<BestPractice> complete(
            BestPractice practice, BestPracticeStatus wanted, String name, VariableMap variables) {
        ApplicationId id = practice.entry().application();
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(id.value())
                .processDefinitionKey(BestPracticeModel.PROCESS)
                .taskDefinitionKey(name)
                .singleResult();
        if (task == null) {
            return Outcome.refused(PracticeTurn.over(practice, wanted));
        }
        tasks.complete(task.getId(), variables);
        return Outcome.done(practices.find(id).orElseThrow());
    }

    /** Without it nobody could ever publish what was agreed to. */
    private boolean waits(ApplicationId id, String message) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(id.value())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** One that is at a step an owner has inserted comes to know of the improvement when waiting for it. */
    private boolean underWay(ApplicationId id) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.value(), BestPracticeModel.PROCESS)
                        .count()
                > 0;
    }

    private boolean tell(ApplicationId id, String message) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .correlateAllWithResult()
                .isEmpty();
    }
}
