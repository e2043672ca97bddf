package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.ApprovalLine;
import kr.municipal.training.application.ApprovalStep;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.application.Cancelled;
import kr.municipal.training.application.Escalation;
import kr.municipal.training.application.Expired;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.Rejected;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.StandIn;
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
    record Step(ApprovalStep step, ApprovalDecision.@Nullable Approve approval) {

        static Step read(ResultSet row) throws SQLException {
            StaffNumber approver = StaffNumber.of(row.getString("approver"));
            StaffNumber by = Columns.nullable(row, "approved_by", StaffNumber::of);
            Reason because = Columns.nullable(row, "stand_in_reason", ReasonJson::read);
            return new Step(
                    new ApprovalStep(
                            row.getString("office"),
                            approver,
                            Columns.nullable(row, "step_department", DepartmentCode::of)),
                    by == null
                            ? null
                            : new ApprovalDecision.Approve(
                                    by,
                                    Columns.instant(row, "approved_at"),
                                    row.getString("comment_words"),
                                    because == null ? null : new StandIn(approver, because),
                                    row.getObject("department_order", Integer.class)));
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

    /** What tells the state from every other state that the application has been or will be in. */
    static Row position(TrainingApplication application) {
        return Row.of("status", application.status())
                .with("approvals_given", approvals(application).size())
                .with(
                        "escalations",
                        escalation(application).map(Escalation::level).orElse(0));
    }

    static Row state(TrainingApplication application) {
        StatusChange change = application.change();
        Row row = position(application)
                .with("status_at", change.at())
                .with("status_by", change.by())
                .with("status_in_place_of", change.inPlaceOf())
                .with("status_reason", ReasonJson.write(change.reason()))
                .with("status_words", change.words());
        escalation(application).ifPresent(escalation -> row.with("escalated_to", escalation.department()));
        if (application instanceof Expired expired) {
            row.with("expired_deadline", expired.deadline());
        } else if (application instanceof Withdrawn withdrawn) {
            row.with("ended_from", withdrawn.from());
        } else if (application instanceof Cancelled cancelled) {
            row.with("ended_from", cancelled.from()).with("cancelled_as", cancelled.kind());
        }
        return row;
    }

    private static Optional<Escalation> escalation(TrainingApplication application) {
        return application instanceof Submitted submitted ? submitted.escalation() : Optional.empty();
    }

    private static @Nullable Escalation escalation(ResultSet row) throws SQLException {
        int level = row.getInt("escalations");
        return level == 0
                ? null
                : new Escalation(
                        level,
                        DepartmentCode.of(row.getString("escalated_to")),
                        Columns.instant(row, "status_at"),
                        basis(row));
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

    static Function<List<Step>, TrainingApplication> read(ResultSet row) throws SQLException {
        Function<List<Step>, ApplicationEntry> entry = entry(row);
        Function<List<Step>, Approved> approved = steps -> Approved.restore(entry.apply(steps), approvals(steps));
        Instant at = Columns.instant(row, "status_at");
        return switch (Columns.constant(row, "status", ApplicationStatus.class)) {
            case SUBMITTED -> {
                Escalation escalation = escalation(row);
                yield steps -> Submitted.restore(entry.apply(steps), approvals(steps), escalation);
            }
            case APPROVED -> approved::apply;
            case SELECTED -> {
                Reason basis = basis(row);
                yield steps -> Selected.restore(approved.apply(steps), at, basis);
            }
            case WAITLISTED -> {
                Reason basis = basis(row);
                yield steps -> Waitlisted.restore(approved.apply(steps), at, basis);
            }
            case NOT_SELECTED -> {
                Reason basis = basis(row);
                yield steps -> new NotSelected(entry.apply(steps), at, basis);
            }
            case REJECTED -> {
                StaffNumber inPlaceOf = Columns.nullable(row, "status_in_place_of", StaffNumber::of);
                ApprovalDecision.Reject decision = new ApprovalDecision.Reject(
                        by(row),
                        at,
                        row.getString("status_words"),
                        inPlaceOf == null ? null : new StandIn(inPlaceOf, basis(row)));
                yield steps -> new Rejected(entry.apply(steps), decision);
            }
            case EXPIRED -> {
                Instant deadline = Columns.instant(row, "expired_deadline");
                yield steps -> new Expired(entry.apply(steps), at, deadline);
            }
            case WITHDRAWN -> {
                ApplicationStatus from = from(row);
                String words = row.getString("status_words");
                yield steps -> new Withdrawn(entry.apply(steps), from, at, words);
            }
            case CANCELLED -> {
                ApplicationStatus from = from(row);
                CancellationKind kind = Columns.constant(row, "cancelled_as", CancellationKind.class);
                StaffNumber by = by(row);
                String words = row.getString("status_words");
                yield steps -> new Cancelled(entry.apply(steps), from, kind, by, at, words);
            }
        };
    }

    static Function<List<Step>, ApplicationEntry> entry(ResultSet row) throws SQLException {
        ApplicationId id = ApplicationId.of(row.getString("id"));
        StaffNumber applicant = StaffNumber.of(row.getString("applicant"));
        String name = row.getString("applicant_name");
        Affiliation affiliation = new Affiliation(
                DepartmentCode.of(row.getString("department_code")),
                row.getString("department_name"),
                JobGrade.of(row.getString("grade")));
        RunId run = RunId.of(row.getString("run_id"));
        CourseId course = CourseId.of(row.getString("course_id"));
        int year = row.getInt("course_year");
        Instant submittedAt = Columns.instant(row, "submitted_at");
        return steps -> new ApplicationEntry(
                id,
                applicant,
                name,
                affiliation,
                run,
                course,
                year,
                new ApprovalLine(steps.stream().map(Step::step).toList()),
                submittedAt);
    }

    private static List<ApprovalDecision.Approve> approvals(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> Stream.ofNullable(step.approval()))
                .toList();
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
