package kr.municipal.training.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.Approved;
import kr.municipal.training.staff.DepartmentCode;
import org.jspecify.annotations.Nullable;

/**
 * An approved application with the facts its selection may need. The facts are those of the day of selection, handed in by
 * whoever knows them; a fact that the policy does not ask for may stay unknown. A later promotion or transfer changes
 * nothing of a selection made.
 *
 * @param application the approval ticket
 * @param promotedOn the day of promotion to the present grade, or null if unknown
 * @param joinedOn the day of joining the office, or null if unknown
 * @param departmentOrder the place the department gave, from 1, or null if it gave none
 * @param recognizedMinutes the minutes recognised this year, 0 or more, or null if unknown
 */
public record Candidate(
        Approved application,
        @Nullable LocalDate promotedOn,
        @Nullable LocalDate joinedOn,
        @Nullable Integer departmentOrder,
        @Nullable Integer recognizedMinutes) {

    /** Checks the components. */
    public Candidate {
        Objects.requireNonNull(application, "application");
        if (departmentOrder != null && departmentOrder < 1) {
            throw new IllegalArgumentException("the order of a department is counted from 1: " + departmentOrder);
        }
        if (recognizedMinutes != null && recognizedMinutes < 0) {
            throw new IllegalArgumentException("recognised minutes must not be negative: " + recognizedMinutes);
        }
    }

    /**
     * Returns the candidate of an application, with the place its department gave with the approval and without further
     * facts.
     *
     * @param application the approval ticket
     * @return the candidate
     */
    public static Candidate of(Approved application) {
        return new Candidate(application, null, null, application.departmentOrder(), null);
    }

    /**
     * Returns this candidate with the day of promotion to the present grade.
     *
     * @param day the day
     * @return the candidate
     */
    public Candidate promotedOn(LocalDate day) {
        return new Candidate(application, day, joinedOn, departmentOrder, recognizedMinutes);
    }

    /**
     * Returns this candidate with the day of joining the office.
     *
     * @param day the day
     * @return the candidate
     */
    public Candidate joinedOn(LocalDate day) {
        return new Candidate(application, promotedOn, day, departmentOrder, recognizedMinutes);
    }

    /**
     * Returns this candidate with the place the department gave.
     *
     * @param place the place, from 1
     * @return the candidate
     * @throws IllegalArgumentException if the place is below 1
     */
    public Candidate orderedByDepartment(int place) {
        return new Candidate(application, promotedOn, joinedOn, place, recognizedMinutes);
    }

    /**
     * Returns this candidate with the minutes recognised this year.
     *
     * @param minutes the minutes, 0 or more
     * @return the candidate
     * @throws IllegalArgumentException if the minutes are negative
     */
    public Candidate recognizedThisYear(int minutes) {
        return new Candidate(application, promotedOn, joinedOn, departmentOrder, minutes);
    }

    /**
     * Returns the application's identifier.
     *
     * @return the identifier
     */
    public ApplicationId id() {
        return application.id();
    }

    /**
     * Returns the moment of the last approval.
     *
     * @return the moment
     */
    public Instant approvedAt() {
        List<ApprovalDecision.Approve> approvals = application.approvals();
        return approvals.get(approvals.size() - 1).at();
    }

    /** Returns the fact, or says clearly whose fact is missing. */
    DepartmentCode department() {
        return application.entry().affiliation().department();
    }

    static <T> T known(Candidate candidate, @Nullable T fact, String name) {
        if (fact == null) {
            throw new IllegalArgumentException("candidate " + candidate.id() + " ("
                    + candidate.application().entry().applicant() + ") lacks the " + name
                    + " which the selection policy needs");
        }
        return fact;
    }
}
