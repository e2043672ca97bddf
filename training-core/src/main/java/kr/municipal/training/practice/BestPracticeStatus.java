package kr.municipal.training.practice;

import java.util.Set;

/** How far a best practice has come (우수사례 진행 상태). */
public enum BestPracticeStatus {
    /** Written down by its author, waits for a review (제출). */
    SUBMITTED,
    /** Sent back to its author with a reason, to be improved (보완요청). */
    RETURNED,
    /** Accepted by a reviewer (채택). */
    ACCEPTED,
    /** Not accepted, with a reason (불채택). */
    DECLINED,
    /** Accepted, and its author agrees to publication (게시동의). */
    CONSENTED,
    /** Open to colleagues (게시). */
    PUBLISHED,
    /** Taken out of publication with a reason (게시중단). */
    TAKEN_DOWN,
    /** Not to be reviewed or published any more, because the completion was withdrawn; with that reason (종료). */
    ENDED;

    /**
     * Says what may follow.
     *
     * @param next the other status
     * @return true if a practice of this status can come to the other one
     */
    public boolean leadsTo(BestPracticeStatus next) {
        return switch (this) {
            case SUBMITTED -> Set.of(RETURNED, ACCEPTED, DECLINED, ENDED).contains(next);
            case RETURNED -> next == SUBMITTED || next == ENDED;
            case ACCEPTED -> next == CONSENTED || next == ENDED;
            case CONSENTED -> Set.of(ACCEPTED, PUBLISHED, ENDED).contains(next);
            case PUBLISHED -> next == TAKEN_DOWN;
            case DECLINED, TAKEN_DOWN, ENDED -> false;
        };
    }

    /**
     * Says whether a review can come to this.
     *
     * @return true for {@link #RETURNED}, {@link #ACCEPTED} and {@link #DECLINED}
     */
    public boolean isVerdict() {
        return this == RETURNED || this == ACCEPTED || this == DECLINED;
    }

    /**
     * Says whether whoever brings a practice to this status says why.
     *
     * @return true if a reason is needed
     */
    public boolean needsReason() {
        return this == RETURNED || this == DECLINED || this == TAKEN_DOWN || this == ENDED;
    }
}
