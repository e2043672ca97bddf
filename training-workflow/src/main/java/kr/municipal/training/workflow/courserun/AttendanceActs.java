package kr.municipal.training.workflow.courserun;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.operation.RunChange;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.jspecify.annotations.Nullable;

/** What all acts about somebody's attendance share: who may, in whose turn, and what stays of it. */
class AttendanceActs {

    private final TrainingApplications applications;
    private final RunTurns turns;
    private final TrainingOfficers officers;
    private final RunHistory history;
    private final CompletionList completion;
    private final Notices notices;
    private final ReasonText korean;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    AttendanceActs(
            TrainingApplications applications,
            RunTurns turns,
            TrainingOfficers officers,
            RunHistory history,
            CompletionList completion,
            Notices notices,
            RunText texts,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.applications = applications;
        this.turns = turns;
        this.officers = officers;
        this.history = history;
        this.completion = completion;
        this.notices = notices;
        this.korean = ReasonText.in(Locale.KOREAN, texts.zone());
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Lets a trainee act on the own attendance, and nobody else. */
    <T> Outcome<T> byTrainee(ApplicationId id, StaffNumber by, Function<Selected, Outcome<T>> act) {
        return unitOfWork.asSystem(() -> {
            Optional<TrainingApplication> found = taken(id);
            if (found.isPresent() && !found.get().entry().applicant().equals(by)) {
                return Outcome.refused(Reason.of("NOT_YOUR_APPLICATION"));
            }
            return selected(found, List.of(), selected -> List.of(), act);
        });
    }

    /** Lets a training officer act on a trainee's attendance, unless something speaks against it. */
    <T> Outcome<T> byOfficer(
            ApplicationId id,
            StaffNumber officer,
            Function<Selected, List<Reason>> against,
            Function<Selected, Outcome<T>> act) {
        return unitOfWork.asSystem(
                () -> selected(taken(id), officers.objectionTo(officer).stream().toList(), against, act));
    }

    /** Keeps what an officer did in the run's history, and tells the trainee; who looks at completion sees what it changed. */
    void record(Selected trainee, StaffNumber officer, List<Reason> what, @Nullable String words) {
        RunId run = trainee.entry().run();
        String why = WrittenText.of(words);
        int line = history.append(new RunChange(run, clock.instant(), officer, what, why));
        String told = what.stream()
                .map(reason -> korean.sentence(
                        reason.with("application", trainee.entry().applicantName())))
                .collect(Collectors.joining("\n", "\n", "\n사유: " + why));
        notices.tellAgain(NoticeKind.ATTENDANCE_CHANGED, trainee, told, line);
        completion.renew(run);
    }

    private Optional<TrainingApplication> taken(ApplicationId id) {
        applications.find(id).ifPresent(found -> turns.take(found.entry().run()));
        return applications.find(id);
    }

    private static <T> Outcome<T> selected(
            Optional<TrainingApplication> found,
            List<Reason> before,
            Function<Selected, List<Reason>> against,
            Function<Selected, Outcome<T>> act) {
        List<Reason> objections = new ArrayList<>(before);
        if (found.isEmpty()) {
            objections.add(Reason.of("UNKNOWN_APPLICATION"));
        } else if (found.get() instanceof Selected selected) {
            objections.addAll(against.apply(selected));
            return objections.isEmpty() ? act.apply(selected) : Outcome.refused(objections);
        } else {
            objections.add(Reason.of("NOT_SELECTED"));
        }
        return Outcome.refused(objections);
    }
}
