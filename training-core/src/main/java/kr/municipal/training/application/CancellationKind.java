package kr.municipal.training.application;

/** Why the office ended an application (취소처리 구분). A no-show (불참) is none of them: attendance tells it. */
public enum CancellationKind {
    /** The person could not come and said so after the withdrawal deadline (기한 후 취소). */
    WITHDRAWN_LATE,
    /** The training officer took the person off the run for another reason (그 밖의 제외). */
    TAKEN_OFF,
    /** The run was cancelled because too few took part (폐강: 인원 미달). */
    RUN_TOO_FEW,
    /** The run was cancelled by decision (폐강: 결정). */
    RUN_CANCELLED;

    /**
     * Says whether the run ended with it.
     *
     * @return true for the kinds of cancelling a run, false for those of taking one person off
     */
    public boolean endsRun() {
        return this == RUN_TOO_FEW || this == RUN_CANCELLED;
    }
}
