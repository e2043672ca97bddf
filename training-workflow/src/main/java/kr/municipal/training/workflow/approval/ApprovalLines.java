package kr.municipal.training.workflow.approval;

import java.time.Instant;
import java.util.Optional;
import kr.municipal.training.application.ApprovalLine;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.Official;
import kr.municipal.training.workflow.Outcome;

/**
 * Finds the approval line (승인 순서) of an application, once, when it is made. It is kept with the application, so that
 * nothing changed later rewrites it.
 */
@FunctionalInterface
public interface ApprovalLines {

    /**
     * Returns the line; empty if nobody can approve; refused if the office's rules are wrong.
     *
     * @param applicant the applicant
     * @param department the applicant's department
     * @param run what is applied for
     * @param at the moment of the application
     */
    Outcome<Optional<ApprovalLine>> lineFor(Official applicant, Department department, CourseRun run, Instant at);
}
