package kr.municipal.training.application;

import java.util.Optional;
import kr.municipal.training.eligibility.EligibilityFacts;
import kr.municipal.training.eligibility.Eligible;

/**
 * An application (신청) in one of its states. Each state hands out the next: {@code Eligible → Submitted → Approved →
 * Selected}. States are immutable.
 */
public sealed interface TrainingApplication
        permits ActiveApplication, Rejected, Expired, Withdrawn, Cancelled, NotSelected {

    /**
     * Submits an application.
     *
     * @param id the new application's identifier
     * @param ticket the applicant's eligibility
     * @param line who approves
     * @return the application, waiting for its first approval
     */
    static Submitted submit(ApplicationId id, Eligible ticket, ApprovalLine line) {
        EligibilityFacts facts = ticket.facts();
        return Submitted.first(new ApplicationEntry(
                id,
                facts.applicant().number(),
                facts.applicant().name(),
                facts.affiliation(),
                facts.run().id(),
                facts.run().course(),
                facts.run().year(),
                line,
                facts.at()));
    }

    /**
     * Returns what all states share.
     *
     * @return the entry
     */
    ApplicationEntry entry();

    /**
     * Returns how this state was reached: its line in the history.
     *
     * @return status, moment, actor and reason
     */
    StatusChange change();

    /**
     * Returns the identifier.
     *
     * @return the application's identifier
     */
    default ApplicationId id() {
        return entry().id();
    }

    /**
     * Returns the state's name.
     *
     * @return the status
     */
    default ApplicationStatus status() {
        return change().status();
    }

    /**
     * Returns this application while it is under way.
     *
     * @return the active application, or empty if it has ended
     */
    default Optional<ActiveApplication> active() {
        return this instanceof ActiveApplication active ? Optional.of(active) : Optional.empty();
    }
}
