package kr.municipal.training.selection;

/** By what the library's own policies put candidates in order. Each constant has its name in both bundles. */
public enum SelectionCriterion {
    /** Approved earlier (선착순). */
    APPROVAL_MOMENT,
    /** Promoted to the present grade longer ago (승진 후 오래된 순). */
    PROMOTION_DATE,
    /** Joined the office later (신규 임용 순). */
    JOINING_DATE,
    /** Placed first by the department, within its quota (부서 추천 순, 배정 인원 안). */
    DEPARTMENT_ORDER_WITHIN_QUOTA,
    /** Placed by the department beyond its quota; after everybody within a quota (부서 추천 순, 배정 인원 밖). */
    DEPARTMENT_ORDER_BEYOND_QUOTA,
    /** Fewer minutes recognised this year (인정시간이 적은 순). */
    RECOGNIZED_MINUTES,
    /** Drawn by lot (추첨). */
    LOTTERY_DIGEST
}
