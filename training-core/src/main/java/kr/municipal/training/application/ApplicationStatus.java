package kr.municipal.training.application;

/** The state of an application by name, for lists and storage; derived from the state itself, never set. */
public enum ApplicationStatus {
    /** Submitted, waiting for approval (접수·승인대기). */
    SUBMITTED,
    /** Approved, seat not assigned yet (승인). */
    APPROVED,
    /** Has a seat (선발). */
    SELECTED,
    /** Waits for a seat (대기); never to be mixed up with waiting for approval. */
    WAITLISTED,
    /** Got no seat (미선발). */
    NOT_SELECTED,
    /** Rejected by the approver (반려). */
    REJECTED,
    /** Not decided before the deadline (기한경과). */
    EXPIRED,
    /** Withdrawn by the applicant (신청취소). */
    WITHDRAWN,
    /** Ended by the office: taken off by the training officer, or the run was cancelled (취소처리). */
    CANCELLED;

    /** Refuses to end what has ended already. */
    static void requireActive(ApplicationId application, ApplicationStatus from) {
        if (from != SUBMITTED && from != APPROVED && from != SELECTED && from != WAITLISTED) {
            throw new IllegalArgumentException("application " + application + " had ended already as " + from);
        }
    }
}
