package kr.municipal.training.eligibility;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may apply (신청자격): a list of rules, all of which are asked, so that a refused person hears every reason at once.
 *
 * @param rules the rules in the order in which their reasons are told
 */
public record EligibilityPolicy(
        @NotNull(message = "{kr.municipal.training.Value.missing}") List<EligibilityRule> rules) {

    /** Copies the rules. */
    public EligibilityPolicy {
        rules = List.copyOf(rules);
    }

    /**
     * Returns the policy open to every official at work: schedule decided, window open, no duplicate, approver known.
     *
     * @return the default policy
     */
    public static EligibilityPolicy everyOfficial() {
        return new EligibilityPolicy(List.of(
                EligibilityRules.inService(),
                EligibilityRules.scheduleDecided(),
                EligibilityRules.withinApplicationWindow(),
                EligibilityRules.notAlreadyApplied(),
                EligibilityRules.approverKnown()));
    }

    /**
     * Returns this policy with one more rule at the end.
     *
     * @param rule the rule
     * @return the extended policy
     */
    public EligibilityPolicy and(EligibilityRule rule) {
        List<EligibilityRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new EligibilityPolicy(more);
    }

    /**
     * Asks every rule.
     *
     * @param facts who asks for what, and when
     * @return eligible, or ineligible with all reasons in the order of the rules
     */
    public Eligibility check(EligibilityFacts facts) {
        // Most are eligible: room is made for the first objection. Why is said to who reads it.
        Object[] objections = null;
        int found = 0;
        for (EligibilityRule rule : rules) {
            Object objection = objection(rule, facts);
            if (objection != null) {
                objections = objections == null ? new Object[rules.size()] : objections;
                objections[found++] = objection;
            }
        }
        return objections == null ? new Eligible(facts) : new Ineligible(facts, objections);
    }

    private static @Nullable Object objection(EligibilityRule rule, EligibilityFacts facts) {
        if (rule instanceof ToldWhenAsked told) {
            return told.fits(facts) ? null : told;
        }
        return rule.objection(facts).orElse(null);
    }
}
