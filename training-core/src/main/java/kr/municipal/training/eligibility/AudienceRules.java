package kr.municipal.training.eligibility;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.JobSeries;
import org.apache.commons.lang3.Validate;

/**
 * The rules that say whom a course is for (교육 대상). A policy without any of them is for everybody. Department and grade
 * are those of the moment of the application.
 */
public final class AudienceRules {

    private AudienceRules() {}

    /**
     * The applicant belongs to one of the departments. Objection {@code DEPARTMENT_NOT_INVITED} with its
     * name.
     *
     * @param departments the departments invited
     * @return the rule
     * @throws IllegalArgumentException if none is given
     */
    public static EligibilityRule departments(Set<DepartmentCode> departments) {
        Set<DepartmentCode> invited = some("department", departments);
        return EligibilityRule.of(facts -> invited.contains(facts.affiliation().department()), facts -> Reason.of(
                        "DEPARTMENT_NOT_INVITED")
                .with("department", facts.affiliation().departmentName()));
    }

    /**
     * The applicant has one of the grades. Objection {@code GRADE_NOT_INVITED} with its name.
     *
     * @param grades the grades invited
     * @return the rule
     * @throws IllegalArgumentException if none is given
     */
    public static EligibilityRule grades(Set<JobGrade> grades) {
        Set<JobGrade> invited = some("grade", grades);
        return EligibilityRule.of(
                facts -> invited.contains(facts.affiliation().grade()), facts -> Reason.of("GRADE_NOT_INVITED")
                        .with("grade", facts.affiliation().grade().name()));
    }

    /**
     * The applicant belongs to one of the departments or to one below (하위 부서 포함). Objection
     * {@code DEPARTMENT_NOT_INVITED} with its name.
     *
     * @param departments the departments invited together with all below them
     * @param tree all departments; a reorganisation needs a new rule
     * @return the rule
     * @throws IllegalArgumentException if none is given
     */
    public static EligibilityRule departmentsAndBelow(Set<DepartmentCode> departments, Collection<Department> tree) {
        Set<DepartmentCode> invited = new HashSet<>(departments);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Department department : tree) {
                grown |= invited.contains(department.parent()) && invited.add(department.code());
            }
        }
        return departments(invited);
    }

    /**
     * The applicant is of one of the job series (직렬). Objections {@code JOB_SERIES_NOT_INVITED} with {@code series}, and
     * {@code JOB_SERIES_UNKNOWN} where the roster does not know it.
     *
     * @param series the job series invited
     * @return the rule
     * @throws IllegalArgumentException if none is given
     */
    public static EligibilityRule jobSeries(Set<JobSeries> series) {
        Set<JobSeries> invited = some("job series", series);
        return EligibilityRule.of(
                facts -> facts.applicant().series() != null
                        && invited.contains(facts.applicant().series()),
                facts -> {
                    JobSeries own = facts.applicant().series();
                    return own == null
                            ? Reason.of("JOB_SERIES_UNKNOWN")
                            : Reason.of("JOB_SERIES_NOT_INVITED").with("series", own.name());
                });
    }

    /**
     * The applicant is in one of the employment states (재직 상태), for example also on leave. Objection
     * {@code EMPLOYMENT_STATE_NOT_INVITED} with {@code state}. For those at work alone there is {@link EligibilityRules#inService()}.
     *
     * @param states the employment states invited
     * @return the rule
     * @throws IllegalArgumentException if none is given
     */
    public static EligibilityRule employmentStates(Set<EmploymentState> states) {
        Set<EmploymentState> invited = some("employment state", states);
        return EligibilityRule.of(
                facts -> invited.contains(facts.applicant().state()), facts -> Reason.of("EMPLOYMENT_STATE_NOT_INVITED")
                        .with("state", facts.applicant().state()));
    }

    /**
     * The applicant keeps at least one of the rules, for example a department <em>or</em> a grade. Objection
     * {@code NOT_IN_AUDIENCE} with {@code audience} where every one of them objects.
     *
     * @param audience who is meant, in the office's own words, not blank
     * @param rules the rules, at least one
     * @return the rule
     * @throws IllegalArgumentException if the audience is blank, or there is no rule
     */
    public static EligibilityRule anyOf(String audience, EligibilityRule... rules) {
        Validate.notBlank(audience, "the audience must not be blank");
        List<EligibilityRule> given = List.of(rules);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("one rule at least says who '" + audience + "' are");
        }
        return EligibilityRule.of(
                facts -> given.stream().anyMatch(rule -> rule.objection(facts).isEmpty()),
                facts -> Reason.of("NOT_IN_AUDIENCE").with("audience", audience));
    }

    private static <T> Set<T> some(String what, Set<T> invited) {
        if (invited.isEmpty()) {
            throw new IllegalArgumentException("an audience of no " + what + " is nobody: " + invited);
        }
        return Set.copyOf(invited);
    }
}
