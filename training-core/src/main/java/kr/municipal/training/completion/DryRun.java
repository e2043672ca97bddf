package kr.municipal.training.completion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;

/**
 * What a policy would decide on everybody if it were asked now (모의 판정). It is no decision: nothing in it leads to a
 * certificate. The final decisions are then compared with it, so that no change goes unnoticed.
 *
 * @param at the moment of asking
 * @param lines a line for each person, in the order asked
 */
public record DryRun(Instant at, List<Line> lines) {

    /** How many digits a {@linkplain #mark() mark} has. */
    public static final int MARK_LENGTH = 12;

    /**
     * What would be decided on one person.
     *
     * @param facts what the policy looked at
     * @param shortfalls everything not reached; empty if the person would complete
     */
    public record Line(CompletionFacts facts, List<Shortfall> shortfalls) {

        /** Checks and copies the components. */
        public Line {
            Objects.requireNonNull(facts, "facts");
            shortfalls = List.copyOf(shortfalls);
        }

        /**
         * Says whether the person would complete.
         *
         * @return {@code true} if nothing is missing
         */
        public boolean wouldComplete() {
            return shortfalls.isEmpty();
        }

        /**
         * Returns whose line it is.
         *
         * @return the application
         */
        public ApplicationId application() {
            return facts.selected().id();
        }
    }

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException if a person has two lines
     */
    public DryRun {
        Objects.requireNonNull(at, "at");
        lines = List.copyOf(lines);
        Set<ApplicationId> seen = new HashSet<>();
        for (Line line : lines) {
            if (!seen.add(line.application())) {
                throw new IllegalArgumentException("application " + line.application() + " is there twice");
            }
        }
    }

    /**
     * Asks a policy about everybody without deciding anything.
     *
     * @param policy the policy
     * @param everybody the facts of each person
     * @param at the moment of asking
     * @return the dry run
     * @throws IllegalArgumentException if a person is there twice
     */
    public static DryRun of(CompletionPolicy policy, List<CompletionFacts> everybody, Instant at) {
        return new DryRun(
                at,
                everybody.stream()
                        .map(facts -> new Line(facts, policy.allShortfalls(facts)))
                        .toList());
    }

    /**
     * Returns how many would complete.
     *
     * @return the number of persons from whom nothing is missing
     */
    public int completing() {
        return (int) lines.stream().filter(Line::wouldComplete).count();
    }

    /**
     * Returns a mark of what the dry run says of whom (목록 확인번호). Who confirms the list hands the mark back; as long as the list
     * says the same, a later dry run has the same one.
     *
     * @return the first {@value #MARK_LENGTH} digits, hexadecimal, of SHA-256 over the lines by application, each with
     *     everything missing; the moment does not count
     */
    public String mark() {
        String said = lines.stream()
                .sorted(Comparator.comparing(line -> line.application().value()))
                .map(line -> line.application() + " "
                        + line.shortfalls().stream()
                                .map(shortfall -> shortfall.reason().toString())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /**
     * Returns who was decided on otherwise than the dry run said, and who is missing on either side.
     *
     * @param decisions the final decisions
     * @return their applications, those of the dry run first; empty if all came as said
     */
    public List<ApplicationId> differingFrom(List<CompletionDecision> decisions) {
        Map<ApplicationId, Set<List<Shortfall>>> decided = new LinkedHashMap<>();
        for (CompletionDecision decision : decisions) {
            decided.computeIfAbsent(decision.entry().id(), first -> new HashSet<>())
                    .add(shortfallsOf(decision));
        }
        List<ApplicationId> differing = new ArrayList<>();
        for (Line line : lines) {
            if (!Set.of(line.shortfalls()).equals(decided.remove(line.application()))) {
                differing.add(line.application());
            }
        }
        differing.addAll(decided.keySet());
        return differing;
    }

    private static List<Shortfall> shortfallsOf(CompletionDecision decision) {
        return decision.fold(completed -> List.of(), NotCompleted::shortfalls, withdrawn -> List.of());
    }
}
