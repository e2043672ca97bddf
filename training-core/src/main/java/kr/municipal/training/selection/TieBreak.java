package kr.municipal.training.selection;

/**
 * How far the chain of tie-breaks had to be followed for a person: the policy's own value, then the moment of approval,
 * then the staff number.
 */
public enum TieBreak {
    /** Nobody else had the same value (동순위 없음). */
    NONE,
    /** Others had the same value; the earlier approval went first (승인 시각 순). */
    APPROVAL_MOMENT,
    /** Others had the same value and the same moment of approval; staff numbers decided (직원번호 순). */
    STAFF_NUMBER
}
