package kr.municipal.training.selection;

import java.util.List;
import java.util.Objects;

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
    STAFF_NUMBER;

    /** What parts the so-many-th of a department from who stands on the same place across the end of the quota. */
    static TieBreak atQuota(List<Candidate> members, int count, int quota) {
        boolean atTheEnd = quota > 0 && quota < members.size() && (count == quota || count == quota + 1);
        if (!atTheEnd) {
            return NONE;
        }
        Candidate last = members.get(quota - 1);
        Candidate next = members.get(quota);
        if (!Objects.equals(last.departmentOrder(), next.departmentOrder())) {
            return NONE;
        }
        return last.approvedAt().equals(next.approvedAt()) ? STAFF_NUMBER : APPROVAL_MOMENT;
    }
}
