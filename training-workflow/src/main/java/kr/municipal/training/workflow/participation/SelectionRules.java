package kr.municipal.training.workflow.participation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.municipal.training.application.Approved;
import kr.municipal.training.selection.Candidate;
import kr.municipal.training.selection.LotterySeed;
import kr.municipal.training.selection.SelectionPolicy;
import kr.municipal.training.staff.DepartmentCode;
import org.jspecify.annotations.Nullable;

/**
 * How seats are given in runs that open from now on, and what the policies go by.
 *
 * @param kind the policy for runs that open from now on
 * @param quotas the quota of each department, for the departments' own order
 * @param facts knows the candidates
 */
public record SelectionRules(SelectionKind kind, Map<DepartmentCode, Integer> quotas, CandidateFacts facts) {

    public SelectionRules {
        Objects.requireNonNull(kind, "kind");
        quotas = Map.copyOf(quotas);
        Objects.requireNonNull(facts, "facts");
        if (kind == SelectionKind.DEPARTMENT_ORDER && quotas.isEmpty()) {
            throw new IllegalArgumentException("the departments' own order needs quotas: training.selection.quotas");
        }
    }

    /** Returns the policy a run was opened with. */
    public SelectionPolicy policy(SelectionKind of, @Nullable LotterySeed seed) {
        return switch (of) {
            case FIRST_COME -> SelectionPolicy.firstCome();
            case LONGEST_SINCE_PROMOTION -> SelectionPolicy.longestSincePromotion();
            case NEWEST_JOINERS -> SelectionPolicy.newestJoiners();
            case FEWEST_RECOGNIZED_HOURS -> SelectionPolicy.fewestRecognizedHours();
            case DEPARTMENT_ORDER -> SelectionPolicy.departmentOrder(quotas);
            case LOTTERY -> SelectionPolicy.lottery(Objects.requireNonNull(seed, "a lottery needs its seed"));
        };
    }

    /** Returns the candidates of approved applications. */
    public List<Candidate> candidates(List<Approved> approved) {
        return approved.stream().map(facts::of).toList();
    }
}
