package kr.municipal.training.application;

import java.util.Optional;
import kr.municipal.training.eligibility.EligibilityFacts;
import kr.municipal.training.eligibility.Eligible;
import kr.municipal.training.staff.StaffNumber;

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
     * @throws IllegalArgumentException if the applicant is an approver of the line: nobody approves for themselves
     */
    static Submitted submit(ApplicationId id, Eligible ticket, ApprovalLine line) {
        EligibilityFacts facts = ticket.facts();
        StaffNumber applicant = facts.applicant().number();
        if (line.steps().stream().anyMatch(step -> step.approver().equals(applicant))) {
            throw new IllegalArgumentException("applicant " + applicant + " stands in the approval line of " + id);
        }
        return Submitted.first(new ApplicationEntry(
                id,
                applicant,
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
