package kr.municipal.training.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;

/**
 * The rank a policy gave to one candidate, with what decided it. An officer's adjustment does not change it.
 *
 * @param rank the rank, from 1; everybody has one of their own
 * @param measured the candidate with the value that decided
 * @param tieBreak how a tie was broken
 */
public record Ranked(int rank, Measured measured, TieBreak tieBreak) {

    /** The chain after the policy's own value: earlier approval first, then the smaller staff number. */
    static final Comparator<Candidate> TIES = Comparator.comparing(Candidate::approvedAt)
            .thenComparing(
                    candidate -> candidate.application().entry().applicant().value());

    /** Checks the components. */
    public Ranked {
        if (rank < 1) {
            throw new IllegalArgumentException("ranks are counted from 1: " + rank);
        }
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(tieBreak, "tieBreak");
    }

    /**
     * Returns the candidate.
     *
     * @return the candidate
     */
    public Candidate candidate() {
        return measured.candidate();
    }

    /**
     * Returns the application's identifier.
     *
     * @return the identifier
     */
    public ApplicationId id() {
        return candidate().id();
    }

    static List<Ranked> ranking(SelectionPolicy policy, RunId run, List<Candidate> candidates) {
        requireOneEach(run, candidates);
        List<Ranked> ranking = new ArrayList<>(candidates.size());
        for (List<Measured> group : policy.order(List.copyOf(candidates))) {
            List<Measured> inOrder = new ArrayList<>(group);
            inOrder.sort(Comparator.comparing(Measured::candidate, TIES));
            for (int i = 0; i < inOrder.size(); i++) {
                ranking.add(new Ranked(ranking.size() + 1, inOrder.get(i), tieBreak(inOrder, i)));
            }
        }
        requireAll(candidates, ranking);
        return ranking;
    }

    /** Of a group in order, those approved at the same moment stand beside each other. */
    private static TieBreak tieBreak(List<Measured> group, int place) {
        TieBreak atQuota = group.get(place).atQuota();
        if (group.size() == 1) {
            return atQuota;
        }
        Instant approved = group.get(place).candidate().approvedAt();
        boolean before =
                place > 0 && group.get(place - 1).candidate().approvedAt().equals(approved);
        boolean after = place + 1 < group.size()
                && group.get(place + 1).candidate().approvedAt().equals(approved);
        return before || after || atQuota == TieBreak.STAFF_NUMBER ? TieBreak.STAFF_NUMBER : TieBreak.APPROVAL_MOMENT;
    }

    // By the applications, of which there is one each: the hash of a whole candidate costs ten times as much.
    private static void requireAll(List<Candidate> candidates, List<Ranked> ranking) {
        Map<ApplicationId, Candidate> missing = new HashMap<>();
        candidates.forEach(candidate -> missing.put(candidate.id(), candidate));
        for (Ranked one : ranking) {
            if (!one.candidate().equals(missing.remove(one.id()))) {
                throw new IllegalStateException("the policy ranked application " + one.id()
                        + " twice, or without having been given it, at rank " + one.rank());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the policy left out " + missing.keySet());
        }
    }

    private static void requireOneEach(RunId run, List<Candidate> candidates) {
        Set<ApplicationId> applications = new HashSet<>();
        Set<StaffNumber> applicants = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!candidate.application().entry().run().equals(run)) {
                throw new IllegalArgumentException("application " + candidate.id() + " is for run "
                        + candidate.application().entry().run() + ", not " + run);
            }
            if (!applications.add(candidate.id())) {
                throw new IllegalArgumentException("application " + candidate.id() + " stands twice");
            }
            if (!applicants.add(candidate.application().entry().applicant())) {
                throw new IllegalArgumentException("applicant "
                        + candidate.application().entry().applicant() + " stands twice, again with application "
                        + candidate.id());
            }
        }
    }
}
