package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.municipal.training.application.ActiveApplication;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.application.RefusedApplication;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.application.Withdrawn;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.selection.SelectionOutcome;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.InstanceDates;
import kr.municipal.training.workflow.engine.NobodyWaits;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The door to {@code participation.bpmn}: applying, leaving, and what others' acts bring about. */
public class ParticipationProcess {

    private final ApplicationDesk desk;
    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final RunTurns turns;
    private final SeatHandover handover;
    private final OfferDesk offers;
    private final SeatBooking booking;
    private final Departures departures;
    private final TrainingOfficers officers;
    private final RuntimeService runtime;
    private final InstanceDates dates;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ParticipationProcess(
            ApplicationDesk desk,
            TrainingApplications applications,
            CourseRuns runs,
            RunTurns turns,
            SeatHandover handover,
            OfferDesk offers,
            SeatBooking booking,
            Departures departures,
            TrainingOfficers officers,
            RuntimeService runtime,
            InstanceDates dates,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.runs = runs;
        this.turns = turns;
        this.handover = handover;
        this.offers = offers;
        this.booking = booking;
        this.departures = departures;
        this.officers = officers;
        this.runtime = runtime;
        this.dates = dates;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns everything that keeps the person from applying for the run now; nothing if they may. */
    public List<Reason> objectionsToApplying(StaffNumber applicant, RunId run) {
        return desk.objections(applicant, run);
    }

    /** Applies for a run. A refused attempt is kept with all its reasons. */
    public Outcome<TrainingApplication> apply(StaffNumber applicant, RunId run) {
        return unitOfWork.asSystem(() -> {
            ApplicationId id = ApplicationId.of(UUID.randomUUID().toString());
            VariableMap variables = Variables.createVariables()
                    .putValueTyped(ParticipationModel.APPLICANT.name(), Variables.stringValue(applicant.value(), true))
                    .putValueTyped(ParticipationModel.RUN.name(), Variables.stringValue(run.value(), true));
            runtime.startProcessInstanceByKey(ParticipationModel.PROCESS, id.value(), variables);
            return applications
                    .find(id)
                    .<Outcome<TrainingApplication>>map(Outcome::done)
                    .orElseGet(() -> refused(id, applicant)
                            .<Outcome<TrainingApplication>>map(refusal -> Outcome.refused(refusal.reasons()))
                            // An owner has drawn something before the check; the applicant is answered all the same.
                            .orElseGet(() -> desk.submit(id, applicant, run)));
        });
    }

    private Optional<RefusedApplication> refused(ApplicationId id, StaffNumber applicant) {
        return applications.refusals(applicant).stream()
                .filter(refusal -> refusal.id().equals(id))
                .findFirst();
    }

    /** Withdraws one's own application while its deadline allows. */
    public Outcome<TrainingApplication> withdraw(ApplicationId id, StaffNumber by, @Nullable String words) {
        return act(() -> own(id, by, application -> {
            Instant deadline =
                    runs.get(application.entry().run()).schedule().decided().withdrawalDeadline();
            List<Reason> objections = Withdrawn.objections(application, by, words, deadline, clock.instant());
            return objections.isEmpty()
                    ? end(
                            application,
                            ParticipationModel.APPLICATION_WITHDRAWN,
                            new Departure(by, null, WrittenText.of(words)),
                            departures::withdraw)
                    : Outcome.refused(objections);
        }));
    }

    /** Accepts or declines the seat offered to somebody who waits, until its deadline. */
    public Outcome<TrainingApplication> answerOffer(ApplicationId id, StaffNumber by, boolean accepted) {
        return act(() -> own(id, by, application -> {
            List<Reason> objections = offers.objectionsToReply(application);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            runtime.createMessageCorrelation(ParticipationModel.OFFER_ANSWERED)
                    .processInstanceBusinessKey(id.value())
                    .setVariables(ParticipationModel.forNow(ParticipationModel.OFFER_ACCEPTED, accepted))
                    .correlateAll();
            if (applications.get(id) instanceof Waitlisted) {
                // An owner has drawn something before or after the step that takes the answer; the seat waits for
                // neither.
                offers.reply(id, accepted);
            }
            return Outcome.done(applications.get(id));
        }));
    }

    /** Takes somebody off a run: a training officer's act, until attendance is closed. */
    public Outcome<TrainingApplication> takeOff(ApplicationId id, StaffNumber officer, CancellationDraft why) {
        return act(() -> {
            Optional<TrainingApplication> found = inTurn(id);
            List<Reason> objections = new ArrayList<>();
            officers.objectionTo(officer).ifPresent(objections::add);
            objections.addAll(why.objectionsToTakingOff());
            if (found.isEmpty()) {
                objections.add(Reason.of("UNKNOWN_APPLICATION"));
            } else {
                objections.addAll(endingObjections(found.get()));
            }
            return objections.isEmpty()
                    ? end(
                            found.orElseThrow(),
                            ParticipationModel.TAKEN_OFF,
                            new Departure(officer, why.chosen(), WrittenText.of(why.words())),
                            departures::takeOff)
                    : Outcome.refused(objections);
        });
    }

    /** Ends an application because its run is cancelled; called in the officer's own unit of work. */
    public void runCancelled(ActiveApplication application, CancellationKind kind, StaffNumber officer, String words) {
        end(
                application,
                ParticipationModel.RUN_CANCELLED,
                new Departure(officer, kind, words),
                departures::cancelWithRun);
    }

    /**
     * Lets the timers of an application, and the offer it may wait to answer, follow its run's dates; called in the officer's
     * own unit of work.
     *
     * @param change the number of the change in the run's history
     */
    public void runRescheduled(ActiveApplication application, int change) {
        Instant start = runs.get(application.entry().run()).schedule().decided().start();
        VariableMap changed = ParticipationModel.RUN_START.with(Date.from(start));
        if (application instanceof Waitlisted waiting) {
            offers.follow(waiting, start, change)
                    .ifPresent(replyBy -> ParticipationModel.OFFER_REPLY_BY.putInto(changed, Date.from(replyBy)));
        }
        dates.change(ParticipationModel.PROCESS, application.id().value(), changed);
    }

    /** Books what the selection says for one person and goes on; called by rank in the officer's own unit of work. */
    public void selectionDecided(SelectionOutcome outcome) {
        TrainingApplication placed = booking.bySelection(outcome);
        // Who is at a step that an owner has inserted comes to know it when waiting for it.
        runtime.createMessageCorrelation(ParticipationModel.SELECTION_DECIDED)
                .processInstanceBusinessKey(placed.id().value())
                .setVariables(Variables.createVariables()
                        .putValueTyped(
                                ParticipationModel.SEAT.name(),
                                Variables.stringValue(placed.status().name(), true)))
                .correlateAll();
    }

    /**
     * Lets a trainee's process decide on completion, if it waits for that; called in the officer's own unit of work.
     *
     * @return whether it waited
     */
    public boolean completionConfirmed(ApplicationId trainee) {
        return tell(trainee, ParticipationModel.COMPLETION_CONFIRMED);
    }

    /** Ends the process of somebody whose completion was taken back, if it goes on still; called in the officer's own act. */
    void completionWithdrawn(ApplicationId trainee) {
        tell(trainee, ParticipationModel.COMPLETION_WITHDRAWN);
    }

    /** Lets those who wait move up to the free seats; called in the officer's own unit of work. */
    public void seatsFreed(RunId run) {
        handover.moveUp(run);
    }

    private List<Reason> endingObjections(TrainingApplication application) {
        CourseRun run = runs.get(application.entry().run());
        if (application.active().isEmpty()) {
            return List.of(Reason.of("APPLICATION_ENDED"));
        }
        return run.phase().compareTo(RunPhase.ATTENDANCE_CLOSED) >= 0
                ? List.of(Reason.of("RUN_NOT_IN_PHASE").with("phase", run.phase()))
                : List.of();
    }

    private Outcome<TrainingApplication> own(
            ApplicationId id, StaffNumber by, Function<TrainingApplication, Outcome<TrainingApplication>> act) {
        Optional<TrainingApplication> found = inTurn(id);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("UNKNOWN_APPLICATION"));
        }
        return found.get().entry().applicant().equals(by)
                ? act.apply(found.get())
                : Outcome.refused(Reason.of("NOT_YOUR_APPLICATION"));
    }

    /** Finds the application as it is once nobody else moves the seats of its run. */
    private Optional<TrainingApplication> inTurn(ApplicationId id) {
        applications
                .find(id)
                .ifPresent(application -> turns.take(application.entry().run()));
        return applications.find(id);
    }

    private Outcome<TrainingApplication> end(
            TrainingApplication application, String message, Departure why, BiConsumer<ApplicationId, Departure> keep) {
        ApplicationId id = application.id();
        correlate(id, message, why.variables());
        if (applications.get(id).active().isPresent()) {
            keep.accept(id, why);
        }
        return Outcome.done(applications.get(id));
    }

    private <T> Outcome<T> act(Supplier<Outcome<T>> act) {
        return NobodyWaits.asOutcome(() -> unitOfWork.asSystem(act));
    }

    private boolean tell(ApplicationId id, String message) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .correlateAllWithResult()
                .isEmpty();
    }

    private void correlate(ApplicationId id, String message, VariableMap variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .setVariables(variables)
                .correlate();
    }
}
