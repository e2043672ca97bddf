package kr.municipal.training.workflow.approval;

import java.time.Instant;
import java.util.Objects;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.StaffNumber;

/**
 * What was done to an absence, which decides who may approve.
 *
 * @param absence the absence as it was then
 * @param what what was done
 * @param by the training officer who did it
 * @param at when
 */
public record AbsenceChange(Absence absence, What what, StaffNumber by, Instant at) {

    /** What can be done to an absence. */
    public enum What {
        /** Recorded, or recorded anew with the same beginning (등록). */
        RECORDED,
        /** Ended before its time (끝냄). */
        ENDED,
        /** Removed before it began (등록 취소). */
        REMOVED
    }

    public AbsenceChange {
        Objects.requireNonNull(absence, "absence");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
