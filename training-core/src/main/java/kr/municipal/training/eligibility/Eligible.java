package kr.municipal.training.eligibility;

/**
 * The ticket to submit an application: this official may apply for this run at this moment. Only an
 * {@link EligibilityPolicy} makes one.
 */
public final class Eligible implements Eligibility {

    private final EligibilityFacts facts;

    Eligible(EligibilityFacts facts) {
        this.facts = facts;
    }

    /**
     * Returns what was looked at.
     *
     * @return the facts
     */
    public EligibilityFacts facts() {
        return facts;
    }

    @Override
    public String toString() {
        return "Eligible[" + facts.applicant().number() + " for " + facts.run().id() + "]";
    }
}
