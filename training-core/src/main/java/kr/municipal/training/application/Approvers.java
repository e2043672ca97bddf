package kr.municipal.training.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds who may decide for an applicant, in the roster, the department tree and the absences as they are at a moment. Nobody
 * ever decides their own application, neither as approver nor as stand-in; then the search goes one department up. As
 * thread-safe as the three.
 */
public final class Approvers {

    private static final String ESCALATED = "APPROVAL_ESCALATED";
    private static final String ESCALATED_ALONE = "APPROVAL_ESCALATED_ALONE";

    private final Heads heads;

    /**
     * Creates the search.
     *
     * @param officials the roster
     * @param departments the departments with their heads
     * @param absences who is away, and who stands in
     */
    public Approvers(Officials officials, Departments departments, Absences absences) {
        this.heads = new Heads(officials, departments, absences);
    }

    /**
     * Looks a department up.
     *
     * @param code its code
     * @return the department, or empty if there is none of that code
     */
    public Optional<Department> department(DepartmentCode code) {
        return heads.department(code);
    }

    /**
     * Finds the step of the head of a department. Where the office is vacant, or its head is the applicant, or has left or
     * is on leave without a stand-in, it is the head of the department above. A head who is only away for some days stays
     * the approver: who stands in is asked when it comes to deciding.
     *
     * @param applicant whose application it is
     * @param office what the step is called, for example {@code 부서장}
     * @param from the department to begin with
     * @param at the moment
     * @return the step, or empty if nobody is left up to the top
     */
    public Optional<ApprovalStep> head(StaffNumber applicant, String office, DepartmentCode from, Instant at) {
        for (Department department : heads.upFrom(from)) {
            StaffNumber head = department.head();
            if (head != null
                    && !head.equals(applicant)
                    && (heads.inService(head) || heads.standIn(head, applicant, at) != null)) {
                return Optional.of(new ApprovalStep(office, head, department.code()));
            }
        }
        return Optional.empty();
    }

    /**
     * Says who decides next, until when, and why. The approver of the step decides, if in service; while the approver is
     * away also the stand-in named for that time; where none is named, or that one cannot, the head of the nearest
     * department upwards who can. Once the step was handed up ({@link #escalation}), the head above decides instead of a
     * stand-in, and the approver may still.
     *
     * @param submitted the application
     * @param deadline the first moment too late, see {@link ApprovalRules#deadline}
     * @param at the moment
     * @return the answer; it may be that nobody can decide
     */
    public PendingDecision pending(Submitted submitted, Instant deadline, Instant at) {
        ApprovalStep step = submitted.currentStep();
        StaffNumber applicant = submitted.entry().applicant();
        StaffNumber approver = heads.inService(step.approver()) ? step.approver() : null;
        Optional<Absence> away = heads.absence(step.approver(), at);
        List<Reason> before = before(submitted);
        Reason because =
                stepReason("APPROVER_DECIDES", submitted, before.size()).with("deadline", deadline);
        Optional<Department> handed = submitted
                .escalation()
                .flatMap(escalation -> above(submitted, escalation.department(), Set.of(step.approver()), at));
        if (handed.isPresent()) {
            StaffNumber person = heads.acting(handed.get(), applicant, at);
            Reason why = because(escalated(step), because, handed.get(), person);
            return new PendingDecision(step, approver, person, deadline, why, before);
        }
        if (approver != null && away.isEmpty()) {
            return new PendingDecision(step, approver, null, deadline, because, before);
        }
        StaffNumber named = heads.standIn(step.approver(), applicant, at);
        if (away.isPresent() && named != null) {
            Reason why = because("STAND_IN_DECIDES", because)
                    .with("standIn", heads.name(named))
                    .with("from", away.get().from())
                    .with("until", away.get().until());
            return new PendingDecision(step, approver, named, deadline, why, before);
        }
        Optional<Department> above = above(submitted, heads.departmentOf(step), Set.of(step.approver()), at);
        if (above.isPresent()) {
            StaffNumber person = heads.acting(above.get(), applicant, at);
            Reason why = because("HEAD_ABOVE_DECIDES", because, above.get(), person);
            return new PendingDecision(step, approver, person, deadline, why, before);
        }
        return approver != null && away.isPresent()
                ? new PendingDecision(
                        step,
                        approver,
                        null,
                        deadline,
                        because("APPROVER_AWAY", because)
                                .with("until", away.get().until()),
                        before)
                : new PendingDecision(step, null, null, deadline, because("NOBODY_DECIDES", because), before);
    }

    /**
     * Finds the next head above those who may decide now, to whom a step that nobody decides in time is handed up. It is
     * never the applicant.
     *
     * @param submitted the application
     * @param deadline the first moment too late, see {@link ApprovalRules#deadline}
     * @param at the moment
     * @return the handing up, for {@link Submitted#escalate}; or empty if nobody is left up to the top
     */
    public Optional<Escalation> escalation(Submitted submitted, Instant deadline, Instant at) {
        ApprovalStep step = submitted.currentStep();
        Set<StaffNumber> asked = new HashSet<>(pending(submitted, deadline, at).deciders());
        asked.add(step.approver());
        DepartmentCode from = submitted.escalation().map(Escalation::department).orElse(heads.departmentOf(step));
        Reason because = stepReason(
                        escalated(step), submitted, submitted.approvals().size())
                .with("deadline", deadline);
        int level = submitted.escalation().map(Escalation::level).orElse(0) + 1;
        return above(submitted, from, asked, at).map(department -> {
            StaffNumber person = heads.acting(department, submitted.entry().applicant(), at);
            return new Escalation(level, department.code(), at, because(escalated(step), because, department, person));
        });
    }

    /** The late approver may decide all the same, unless not in service any more. */
    private String escalated(ApprovalStep step) {
        return heads.inService(step.approver()) ? ESCALATED : ESCALATED_ALONE;
    }

    /** The nearest department upwards whose head, or who stands in for them, can decide and is none of those. */
    private Optional<Department> above(
            Submitted submitted, @Nullable DepartmentCode from, Set<StaffNumber> others, Instant at) {
        for (Department department : heads.upFrom(from)) {
            StaffNumber acting = heads.acting(department, submitted.entry().applicant(), at);
            if (acting != null && !others.contains(acting)) {
                return Optional.of(department);
            }
        }
        return Optional.empty();
    }

    private Reason because(String code, Reason data, Department department, @Nullable StaffNumber person) {
        return because(code, data)
                .with("standIn", heads.name(Objects.requireNonNull(person)))
                .with("department", department.name());
    }

    private List<Reason> before(Submitted submitted) {
        List<Reason> said = new ArrayList<>();
        for (ApprovalDecision.Approve approval : submitted.approvals()) {
            Reason reason = stepReason("STEP_APPROVED", submitted, said.size()).with("at", approval.at());
            said.add(
                    approval.standIn() == null
                            ? reason
                            : because("STEP_APPROVED_BY_STAND_IN", reason).with("standIn", heads.name(approval.by())));
        }
        return said;
    }

    private Reason stepReason(String code, Submitted submitted, int index) {
        List<ApprovalStep> steps = submitted.entry().line().steps();
        return Reason.of(code)
                .with("step", index + 1)
                .with("steps", steps.size())
                .with("office", steps.get(index).office())
                .with("approver", heads.name(steps.get(index).approver()));
    }

    private static Reason because(String code, Reason data) {
        return Reason.of(code, data.data());
    }
}
