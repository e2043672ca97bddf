package kr.municipal.training.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence suggests (제안), with each piece of it explained. A person decides, and may decide otherwise.
 *
 * <p>The rule is this library's own. Without enough answers to judge the satisfaction nothing is proposed. Otherwise, the
 * first that applies: two pieces of evidence that speak for stopping → stop; one that speaks for stopping or changing →
 * change; satisfaction that chance leaves open → nothing is proposed; more demand than seats → expand; else keep.
 *
 * @param direction what is proposed, or null if the evidence is not enough (근거 부족)
 * @param findings what each piece of evidence says: satisfaction, demand, completion, use at work
 */
public record DirectionProposal(@Nullable Direction direction, List<Finding> findings) {

    /** Copies the findings. */
    public DirectionProposal {
        findings = List.copyOf(findings);
    }

    /**
     * Returns what the evidence suggests.
     *
     * @param evidence what the run showed
     * @param thresholds where evidence begins to speak
     * @return the proposal
     */
    public static DirectionProposal of(Evidence evidence, DirectionThresholds thresholds) {
        Objects.requireNonNull(evidence, "evidence");
        EvidenceReading reading = new EvidenceReading(Objects.requireNonNull(thresholds, "thresholds"));
        Finding satisfaction = reading.satisfaction(evidence);
        Finding demand = reading.demand(evidence);
        List<Finding> findings =
                List.of(satisfaction, demand, reading.completion(evidence), reading.useAtWork(evidence));
        boolean enough =
                evidence.satisfaction() != null && evidence.satisfaction().count() >= thresholds.minimumAnswers();
        return new DirectionProposal(enough ? proposed(satisfaction, demand, findings) : null, findings);
    }

    /**
     * Says what is proposed.
     *
     * @return {@code DIRECTION_PROPOSED} with {@code direction}, or {@code DIRECTION_NOT_PROPOSED}
     */
    public Reason reason() {
        return direction == null
                ? Reason.of("DIRECTION_NOT_PROPOSED")
                : Reason.of("DIRECTION_PROPOSED").with("direction", direction);
    }

    /**
     * Says what is proposed, and what each piece of evidence says.
     *
     * @return {@link #reason}, then the explanations of the findings
     */
    public List<Reason> explanation() {
        List<Reason> explanation = new ArrayList<>(List.of(reason()));
        findings.forEach(finding -> explanation.add(finding.explanation()));
        return explanation;
    }

    private static @Nullable Direction proposed(Finding satisfaction, Finding demand, List<Finding> findings) {
        long stopping = speakingFor(Direction.STOP, findings);
        if (stopping >= 2) {
            return Direction.STOP;
        }
        if (stopping + speakingFor(Direction.CHANGE, findings) > 0) {
            return Direction.CHANGE;
        }
        if (satisfaction.towards() == null) {
            return null;
        }
        return demand.towards() == Direction.EXPAND ? Direction.EXPAND : Direction.KEEP;
    }

    private static long speakingFor(Direction direction, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.towards() == direction)
                .count();
    }
}
