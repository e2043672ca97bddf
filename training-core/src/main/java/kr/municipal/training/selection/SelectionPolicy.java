package kr.municipal.training.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.DepartmentCode;

/**
 * In what order candidates get the seats of an oversubscribed run (선발 기준). A policy only measures and groups; ranks,
 * ties, seats and what each person is told are the {@link SelectionResult}'s. The policies given here are immutable and
 * thread-safe; a municipality adds its own with {@link #by} or by implementing the interface.
 *
 * <p>The result never depends on the order in which candidates are handed in. Time is that of sorting: n log n.
 */
@FunctionalInterface
public interface SelectionPolicy {

    /**
     * Groups the candidates by what the policy measures.
     *
     * @param candidates the candidates, in any order
     * @return the groups, best first; the members of one group are equal before this policy
     * @throws IllegalArgumentException if a candidate lacks a fact the policy needs
     */
    List<List<Measured>> order(List<Candidate> candidates);

    /**
     * Ranks the candidates for the seats and waiting places of the run.
     *
     * @param run the run
     * @param candidates all candidates for it, in any order
     * @return the result
     * @throws IllegalArgumentException if a candidate is for another run, stands twice, or lacks a fact the policy needs
     * @throws IllegalStateException if the policy leaves somebody out or ranks somebody twice
     */
    default SelectionResult select(CourseRun run, List<Candidate> candidates) {
        return SelectionResult.of(
                run.id(), run.capacity(), run.waitingPlaces(), Ranked.ranking(this, run.id(), candidates));
    }

    /**
     * Returns the policy by one value of each candidate.
     *
     * @param <T> the type of the value; a date, a moment, a number or a text
     * @param criterion what the value is; a bundle names it
     * @param value finds the value of a candidate
     * @param bestFirst the order of the values
     * @return the policy
     */
    static <T> SelectionPolicy by(
            Enum<?> criterion, Function<Candidate, ? extends T> value, Comparator<? super T> bestFirst) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(bestFirst, "bestFirst");
        return candidates -> {
            List<Map.Entry<T, Candidate>> sorted = new ArrayList<>(candidates.size());
            candidates.forEach(candidate -> sorted.add(Map.entry(value.apply(candidate), candidate)));
            sorted.sort(Map.Entry.comparingByKey(bestFirst));
            List<List<Measured>> groups = new ArrayList<>();
            for (int from = 0, to; from < sorted.size(); from = to) {
                T best = sorted.get(from).getKey();
                List<Measured> group = new ArrayList<>(1);
                for (to = from;
                        to < sorted.size()
                                && bestFirst.compare(best, sorted.get(to).getKey()) == 0;
                        to++) {
                    group.add(new Measured(
                            sorted.get(to).getValue(), criterion, sorted.get(to).getKey()));
                }
                groups.add(group);
            }
            return groups;
        };
    }

    /**
     * Returns the policy of first come, first served (선착순), by the moment of the last approval.
     *
     * @return the policy
     */
    static SelectionPolicy firstCome() {
        return by(SelectionCriterion.APPROVAL_MOMENT, Candidate::approvedAt, Comparator.naturalOrder());
    }

    /**
     * Returns the policy that puts first whose promotion to the present grade is longest ago.
     *
     * @return the policy; it needs the day of promotion
     */
    static SelectionPolicy longestSincePromotion() {
        return by(
                SelectionCriterion.PROMOTION_DATE,
                candidate -> Candidate.known(candidate, candidate.promotedOn(), "promotion date"),
                Comparator.naturalOrder());
    }

    /**
     * Returns the policy that puts first who joined the office last.
     *
     * @return the policy; it needs the day of joining
     */
    static SelectionPolicy newestJoiners() {
        return by(
                SelectionCriterion.JOINING_DATE,
                candidate -> Candidate.known(candidate, candidate.joinedOn(), "joining date"),
                Comparator.reverseOrder());
    }

    /**
     * Returns the policy that puts first who has the fewest minutes recognised this year.
     *
     * @return the policy; it needs the recognised minutes
     */
    static SelectionPolicy fewestRecognizedHours() {
        return by(
                SelectionCriterion.RECOGNIZED_MINUTES,
                candidate -> Candidate.known(candidate, candidate.recognizedMinutes(), "recognised minutes"),
                Comparator.naturalOrder());
    }

    /**
     * Returns the policy of the departments' own order, with a quota each (부서 추천·배정 인원). Everybody within a quota comes
     * before everybody beyond; in both parts all first places come before all second places. Who is beyond the quota gets
     * a seat only where quotas leave seats free. Whether a candidate is within the quota counts the candidates of the
     * department by its order, then by the chain of tie-breaks; the department is that of the day of application.
     *
     * @param quotas the quota of each department, 0 or more; every candidate's department has one
     * @return the policy; it needs the department's order
     * @throws IllegalArgumentException if there is no quota, or a negative one
     */
    static SelectionPolicy departmentOrder(Map<DepartmentCode, Integer> quotas) {
        Map<DepartmentCode, Integer> given = Map.copyOf(quotas);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("departmentOrder needs quotas: " + quotas);
        }
        given.forEach((department, quota) -> {
            if (quota < 0) {
                throw new IllegalArgumentException(
                        "the quota of department " + department + " must not be negative: " + quota);
            }
        });
        return candidates -> {
            List<Candidate> inOrder = new ArrayList<>(candidates);
            inOrder.sort(Comparator.<Candidate, Integer>comparing(
                            candidate -> Candidate.known(candidate, candidate.departmentOrder(), "department order"))
                    .thenComparing(Ranked.TIES));
            Map<DepartmentCode, List<Candidate>> members = new LinkedHashMap<>();
            inOrder.forEach(candidate -> members.computeIfAbsent(candidate.department(), none -> new ArrayList<>())
                    .add(candidate));
            Map<DepartmentCode, Integer> counted = new HashMap<>();
            Map<Integer, List<Measured>> within = new LinkedHashMap<>();
            Map<Integer, List<Measured>> beyond = new LinkedHashMap<>();
            for (Candidate candidate : inOrder) {
                DepartmentCode department = candidate.department();
                int quota = Candidate.known(candidate, given.get(department), "quota of department " + department);
                int place = Candidate.known(candidate, candidate.departmentOrder(), "department order");
                int count = counted.merge(department, 1, Integer::sum);
                boolean inside = count <= quota;
                (inside ? within : beyond)
                        .computeIfAbsent(place, same -> new ArrayList<>())
                        .add(new Measured(
                                candidate,
                                inside
                                        ? SelectionCriterion.DEPARTMENT_ORDER_WITHIN_QUOTA
                                        : SelectionCriterion.DEPARTMENT_ORDER_BEYOND_QUOTA,
                                place,
                                TieBreak.atQuota(members.getOrDefault(department, List.of()), count, quota)));
            }
            List<List<Measured>> groups = new ArrayList<>(within.values());
            groups.addAll(beyond.values());
            return groups;
        };
    }

    /**
     * Returns the policy of the lottery (추첨), which anyone can run again: candidates come in ascending order of
     * {@link LotterySeed#digestOf}, written in lower case hex.
     *
     * @param seed the seed, committed to before applications closed
     * @return the policy
     */
    static SelectionPolicy lottery(LotterySeed seed) {
        Objects.requireNonNull(seed, "seed");
        return by(
                SelectionCriterion.LOTTERY_DIGEST,
                candidate -> seed.digestOf(candidate.id()),
                Comparator.naturalOrder());
    }
}
