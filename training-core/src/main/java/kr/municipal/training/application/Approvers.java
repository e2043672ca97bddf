package kr.municipal.training.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.Absence;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds who may decide for an applicant, in the roster, the department tree and the absences as they are at a moment. Nobody
 * ever decides their own application, neither as approver nor as stand-in; then the search goes one department up. As
 * thread-safe as the three.
 */
public final class Approvers {

    private final Officials officials;
    private final Departments departments;
    private final Absences absences;

    /**
     * Creates the search.
     *
     * @param officials the roster
     * @param departments the departments with their heads
     * @param absences who is away, and who stands in
     */
    public Approvers(Officials officials, Departments departments, Absences absences) {
        this.officials = Objects.requireNonNull(officials, "officials");
        this.departments = Objects.requireNonNull(departments, "departments");
        this.absences = Objects.requireNonNull(absences, "absences");
    }

    /**
     * Looks a department up.
     *
     * @param code its code
     * @return the department, or empty if there is none of that code
     */
    public Optional<Department> department(DepartmentCode code) {
        return departments.find(code);
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
        for (Department department : upFrom(from)) {
            StaffNumber head = department.head();
            if (head != null && !head.equals(applicant) && (inService(head) || standIn(head, applicant, at) != null)) {
                return Optional.of(new ApprovalStep(office, head, department.code()));
            }
        }
        return Optional.empty();
    }

    /**
     * Says who decides next, until when, and why. The approver of the step decides, if in service; while the approver is
     * away also the stand-in named for that time; where none is named, or that one cannot, the head of the nearest
     * department upwards who can.
     *
     * @param submitted the application
     * @param deadline the first moment too late, see {@link ApprovalRules#deadline}
     * @param at the moment
     * @return the answer; it may be that nobody can decide
     */
    public PendingDecision pending(Submitted submitted, Instant deadline, Instant at) {
        ApprovalStep step = submitted.currentStep();
        StaffNumber applicant = submitted.entry().applicant();
        StaffNumber approver = inService(step.approver()) ? step.approver() : null;
        Optional<Absence> away = absences.at(step.approver(), at);
        List<Reason> before = before(submitted);
        Reason because =
                stepReason("APPROVER_DECIDES", submitted, before.size()).with("deadline", deadline);
        if (approver != null && away.isEmpty()) {
            return new PendingDecision(step, approver, null, deadline, because, before);
        }
        StaffNumber named = standIn(step.approver(), applicant, at);
        if (away.isPresent() && named != null) {
            Reason why = because("STAND_IN_DECIDES", because)
                    .with("standIn", name(named))
                    .with("from", away.get().from())
                    .with("until", away.get().until());
            return new PendingDecision(step, approver, named, deadline, why, before);
        }
        for (Department department : upFrom(departmentOf(step))) {
            StaffNumber acting = acting(department, applicant, at);
            if (acting != null && !acting.equals(step.approver())) {
                Reason why = because("HEAD_ABOVE_DECIDES", because)
                        .with("standIn", name(acting))
                        .with("department", department.name());
                return new PendingDecision(step, approver, acting, deadline, why, before);
            }
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

    /** The head of the department if they can decide now, else who stands in for them. */
    private @Nullable StaffNumber acting(Department department, StaffNumber applicant, Instant at) {
        StaffNumber head = department.head();
        if (head == null) {
            return null;
        }
        return canDecide(head, applicant, at) ? head : standIn(head, applicant, at);
    }

    private @Nullable StaffNumber standIn(StaffNumber away, StaffNumber applicant, Instant at) {
        return absences.at(away, at)
                .map(Absence::standIn)
                .filter(person -> canDecide(person, applicant, at))
                .orElse(null);
    }

    private boolean canDecide(StaffNumber person, StaffNumber applicant, Instant at) {
        return !person.equals(applicant)
                && inService(person)
                && absences.at(person, at).isEmpty();
    }

    private boolean inService(StaffNumber person) {
        return officials
                .find(person)
                .filter(official -> official.state() == EmploymentState.IN_SERVICE)
                .isPresent();
    }

    private @Nullable DepartmentCode departmentOf(ApprovalStep step) {
        return step.department() != null
                ? step.department()
                : officials.find(step.approver()).map(Official::department).orElse(null);
    }

    /** The department and those above it; each once, whatever the table says. */
    private Iterable<Department> upFrom(@Nullable DepartmentCode first) {
        Map<DepartmentCode, Department> up = new LinkedHashMap<>();
        DepartmentCode code = first;
        while (code != null && !up.containsKey(code)) {
            Department department = departments.find(code).orElse(null);
            if (department == null) {
                break;
            }
            up.put(code, department);
            code = department.parent();
        }
        return up.values();
    }

    private List<Reason> before(Submitted submitted) {
        List<Reason> said = new ArrayList<>();
        for (ApprovalDecision.Approve approval : submitted.approvals()) {
            Reason reason = stepReason("STEP_APPROVED", submitted, said.size()).with("at", approval.at());
            said.add(
                    approval.standIn() == null
                            ? reason
                            : because("STEP_APPROVED_BY_STAND_IN", reason).with("standIn", name(approval.by())));
        }
        return said;
    }

    private Reason stepReason(String code, Submitted submitted, int index) {
        List<ApprovalStep> steps = submitted.entry().line().steps();
        return Reason.of(code)
                .with("step", index + 1)
                .with("steps", steps.size())
                .with("office", steps.get(index).office())
                .with("approver", name(steps.get(index).approver()));
    }

    private static Reason because(String code, Reason data) {
        return Reason.of(code, data.data());
    }

    /** The name, or the number of somebody the roster has forgotten. */
    private String name(StaffNumber person) {
        return officials.find(person).map(Official::name).orElse(person.value());
    }
}
