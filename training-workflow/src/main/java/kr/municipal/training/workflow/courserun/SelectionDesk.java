package kr.municipal.training.workflow.courserun;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.LotterySeed;
import kr.municipal.training.selection.RankAdjustment;
import kr.municipal.training.selection.SelectionOutcome;
import kr.municipal.training.selection.SelectionResult;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.RunSelection;
import kr.municipal.training.workflow.participation.RunSelections;
import kr.municipal.training.workflow.participation.SelectionKind;
import kr.municipal.training.workflow.participation.SelectionRules;

/** Selects for a run: fixed when applications open, proposed after the approvals, confirmed by an officer. */
class SelectionDesk {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final RunSelections selections;
    private final SelectionRules rules;
    private final ParticipationProcess participation;
    private final Clock clock;

    SelectionDesk(
            TrainingApplications applications,
            CourseRuns runs,
            RunSelections selections,
            SelectionRules rules,
            ParticipationProcess participation,
            Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.selections = selections;
        this.rules = rules;
        this.participation = participation;
        this.clock = clock;
    }

    /** Fixes how the seats of a run are given, before anybody applies. */
    void open(RunId run) {
        if (rules.kind() != SelectionKind.FIRST_COME) {
            LotterySeed seed = rules.kind() == SelectionKind.LOTTERY ? LotterySeed.drawn(new SecureRandom()) : null;
            selections.add(new RunSelection(run, rules.kind(), seed, clock.instant(), List.of(), null, null));
        }
    }

    /** Returns the selection as it stands, with its adjustments; nothing where there is none to make. */
    Optional<SelectionResult> proposal(RunId id) {
        List<Approved> approved = applications.ofRun(id).stream()
                .filter(Approved.class::isInstance)
                .map(Approved.class::cast)
                .toList();
        return selections
                .find(id)
                .filter(selection -> selection.confirmedAt() == null && !approved.isEmpty())
                .map(selection -> propose(selection, approved));
    }

    private SelectionResult propose(RunSelection selection, List<Approved> approved) {
        CourseRun run = runs.get(selection.run());
        SelectionResult result =
                rules.policy(selection.kind(), selection.seed()).select(run, rules.candidates(approved));
        for (RankAdjustment made : selection.adjustments()) {
            result = again(made, result);
        }
        return result;
    }

    /** Who left since the adjustment was made has no rank, and the others may stand elsewhere. */
    private static SelectionResult again(RankAdjustment made, SelectionResult result) {
        int to = Math.min(made.to(), result.ranking().size());
        return result.objectionsTo(made.application(), to, made.by(), made.words())
                        .isEmpty()
                ? result.adjust(made.application(), to, made.by(), made.at(), made.words())
                : result;
    }

    /** Confirms the selection as it stands: books every seat and tells everybody why. */
    void confirm(RunId run, StaffNumber officer) {
        Instant now = clock.instant();
        List<SelectionOutcome> outcomes =
                proposal(run).map(SelectionResult::outcomes).orElse(List.of());
        if (selections.find(run).isPresent()) {
            selections.confirm(run, officer, now, outcomes);
        }
        outcomes.forEach(participation::selectionDecided);
    }
}
