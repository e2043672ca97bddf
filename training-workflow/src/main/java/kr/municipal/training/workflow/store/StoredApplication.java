package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.ApprovalLine;
import kr.municipal.training.application.ApprovalStep;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.Cancelled;
import kr.municipal.training.application.Expired;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.Rejected;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.StatusChange;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.application.Withdrawn;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/** An application as its rows hold it. */
final class StoredApplication {

    private StoredApplication() {}

    /** One step of the approval line, with the approval once it is given. */
    record Step(String application, ApprovalStep step, ApprovalDecision.@Nullable Approve approval) {

        static Step read(ResultSet row) throws SQLException {
            StaffNumber by = Columns.nullable(row, "approved_by", StaffNumber::of);
            return new Step(
                    row.getString("application_id"),
                    new ApprovalStep(row.getString("office"), StaffNumber.of(row.getString("approver"))),
                    by == null
                            ? null
                            : new ApprovalDecision.Approve(
                                    by, Columns.instant(row, "approved_at"), row.getString("comment_words")));
        }
    }

    static Row entry(ApplicationEntry entry) {
        return Row.of("id", entry.id())
                .with("applicant", entry.applicant())
                .with("applicant_name", entry.applicantName())
                .with("department_code", entry.affiliation().department())
                .with("department_name", entry.affiliation().departmentName())
                .with("grade", entry.affiliation().grade().name())
                .with("run_id", entry.run())
                .with("course_id", entry.course())
                .with("course_year", entry.year())
                .with("submitted_at", entry.submittedAt());
    }

    static Row state(TrainingApplication application) {
        StatusChange change = application.change();
        Row row = Row.of("status", change.status())
                .with("status_at", change.at())
                .with("status_by", change.by())
                .with("status_reason", ReasonJson.write(change.reason()))
                .with("status_words", change.words());
        if (application instanceof Expired expired) {
            row.with("expired_deadline", expired.deadline());
        } else if (application instanceof Withdrawn withdrawn) {
            row.with("ended_from", withdrawn.from());
        } else if (application instanceof Cancelled cancelled) {
            row.with("ended_from", cancelled.from()).with("cancelled_as", cancelled.kind());
        }
        return row;
    }

    static List<ApprovalDecision.Approve> approvals(TrainingApplication application) {
        if (application instanceof Submitted submitted) {
            return submitted.approvals();
        }
        if (application instanceof Approved approved) {
            return approved.approvals();
        }
        if (application instanceof Selected selected) {
            return selected.approved().approvals();
        }
        return application instanceof Waitlisted waiting ? waiting.approved().approvals() : List.of();
    }

    static TrainingApplication read(ResultSet row, List<Step> steps) throws SQLException {
        ApplicationEntry entry = entry(row, steps);
        List<ApprovalDecision.Approve> approvals = steps.stream()
                .map(Step::approval)
                .filter(Objects::nonNull)
                .map(approval -> (ApprovalDecision.Approve) approval)
                .toList();
        Instant at = Columns.instant(row, "status_at");
        return switch (Columns.constant(row, "status", ApplicationStatus.class)) {
            case SUBMITTED -> Submitted.restore(entry, approvals);
            case APPROVED -> Approved.restore(entry, approvals);
            case SELECTED -> Selected.restore(Approved.restore(entry, approvals), at, basis(row));
            case WAITLISTED -> Waitlisted.restore(Approved.restore(entry, approvals), at, basis(row));
            case NOT_SELECTED -> new NotSelected(entry, at, basis(row));
            case REJECTED ->
                new Rejected(entry, new ApprovalDecision.Reject(by(row), at, row.getString("status_words")));
            case EXPIRED -> new Expired(entry, at, Columns.instant(row, "expired_deadline"));
            case WITHDRAWN -> new Withdrawn(entry, from(row), at, row.getString("status_words"));
            case CANCELLED ->
                new Cancelled(
                        entry,
                        from(row),
                        Columns.constant(row, "cancelled_as", Cancelled.Kind.class),
                        by(row),
                        at,
                        row.getString("status_words"));
        };
    }

    static ApplicationEntry entry(ResultSet row, List<Step> steps) throws SQLException {
        return new ApplicationEntry(
                ApplicationId.of(row.getString("id")),
                StaffNumber.of(row.getString("applicant")),
                row.getString("applicant_name"),
                new Affiliation(
                        DepartmentCode.of(row.getString("department_code")),
                        row.getString("department_name"),
                        JobGrade.of(row.getString("grade"))),
                RunId.of(row.getString("run_id")),
                CourseId.of(row.getString("course_id")),
                row.getInt("course_year"),
                new ApprovalLine(steps.stream().map(Step::step).toList()),
                Columns.instant(row, "submitted_at"));
    }

    private static StaffNumber by(ResultSet row) throws SQLException {
        return StaffNumber.of(row.getString("status_by"));
    }

    private static ApplicationStatus from(ResultSet row) throws SQLException {
        return Columns.constant(row, "ended_from", ApplicationStatus.class);
    }

    private static Reason basis(ResultSet row) throws SQLException {
        return ReasonJson.read(row.getString("status_reason"));
    }
}
