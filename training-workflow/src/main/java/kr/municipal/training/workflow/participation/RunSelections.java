package kr.municipal.training.workflow.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.RankAdjustment;
import kr.municipal.training.selection.SelectionOutcome;
import kr.municipal.training.staff.StaffNumber;

/** The selections of runs whose seats are not given on approval. */
public interface RunSelections {

    /** One line of a confirmed selection. */
    record ConfirmedRank(int rank, int byPolicy, ApplicationId application, ApplicationStatus status, Reason reason) {}

    /** Keeps a new selection; one there is already stays as it is. */
    void add(RunSelection selection);

    /** Returns the selection of the run; none where seats are given on approval. */
    Optional<RunSelection> find(RunId run);

    /** Appends an adjustment. */
    void adjust(RunId run, RankAdjustment adjustment);

    /** Keeps the confirmed result with everybody's rank. */
    void confirm(RunId run, StaffNumber by, Instant at, List<SelectionOutcome> outcomes);

    /** Returns the confirmed ranks, first rank first. */
    List<ConfirmedRank> confirmed(RunId run);
}
