package kr.municipal.training.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.Official;

/**
 * Everything the rules look at when an official asks to take part in a run.
 *
 * @param applicant the official
 * @param affiliation department and grade now
 * @param run the run
 * @param priors the applicant's applications that still count
 * @param approverKnown whether somebody can approve for this applicant
 * @param history what else is known of the applicant's training
 * @param at the moment of the application
 */
public record EligibilityFacts(
        Official applicant,
        Affiliation affiliation,
        CourseRun run,
        List<PriorApplication> priors,
        boolean approverKnown,
        ApplicantHistory history,
        Instant at) {

    /** Checks and copies the components. */
    public EligibilityFacts {
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(affiliation, "affiliation");
        Objects.requireNonNull(run, "run");
        priors = List.copyOf(priors);
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns the facts for rules that ask for nothing of the applicant's history but earlier applications.
     *
     * @param applicant the official
     * @param affiliation department and grade now
     * @param run the run
     * @param priors the applicant's applications that still count
     * @param approverKnown whether somebody can approve for this applicant
     * @param at the moment of the application
     */
    public EligibilityFacts(
            Official applicant,
            Affiliation affiliation,
            CourseRun run,
            List<PriorApplication> priors,
            boolean approverKnown,
            Instant at) {
        this(applicant, affiliation, run, priors, approverKnown, ApplicantHistory.NONE, at);
    }
}
