package kr.municipal.training.eligibility;

import java.util.Optional;
import java.util.Set;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.JobGrade;

/** The rules that come with the library. An embedder lists the ones wanted and adds rules of their own. */
public final class EligibilityRules {

    private EligibilityRules() {}

    /**
     * The applicant is at work. Objection {@code NOT_IN_SERVICE}.
     *
     * @return the rule
     */
    public static EligibilityRule inService() {
        return facts -> facts.applicant().state() == EmploymentState.IN_SERVICE
                ? Optional.empty()
                : Optional.of(Reason.of("NOT_IN_SERVICE"));
    }

    /**
     * The run has a schedule. Objection {@code SCHEDULE_UNDECIDED}.
     *
     * @return the rule
     */
    public static EligibilityRule scheduleDecided() {
        return facts -> facts.run()
                .schedule()
                .fold(decided -> Optional.empty(), () -> Optional.of(Reason.of("SCHEDULE_UNDECIDED")));
    }

    /**
     * The run takes applications, by its phase and its window. Objections {@code RUN_CANCELLED},
     * {@code APPLICATIONS_NOT_OPEN} with {@code opens}, {@code APPLICATIONS_CLOSED} with {@code closed}. An undecided
     * schedule is the concern of {@link #scheduleDecided()}; that the run is cancelled is told of either.
     *
     * @return the rule
     */
    public static EligibilityRule withinApplicationWindow() {
        return facts -> facts.run().phase() == RunPhase.CANCELLED
                ? Optional.of(Reason.of("RUN_CANCELLED"))
                : facts.run().schedule().fold(decided -> windowObjection(facts, decided), Optional::empty);
    }

    /**
     * The applicant has no application for the same course in the same year that still counts. Objections
     * {@code ALREADY_APPLIED} and, for another run of the course, {@code SAME_COURSE_THIS_YEAR}, each with
     * {@code appliedAt}. Source: usual practice of duplicate application in Korean public training.
     *
     * @return the rule
     */
    public static EligibilityRule notAlreadyApplied() {
        return facts -> facts.priors().stream()
                .filter(prior -> prior.course().equals(facts.run().course())
                        && prior.year() == facts.run().year())
                .findFirst()
                .map(prior -> Reason.of(
                                prior.run().equals(facts.run().id()) ? "ALREADY_APPLIED" : "SAME_COURSE_THIS_YEAR")
                        .with("appliedAt", prior.appliedAt())
                        .with("year", prior.year()));
    }

    /**
     * Somebody can approve for the applicant. Objection {@code NO_APPROVER} with {@code department}.
     *
     * @return the rule
     */
    public static EligibilityRule approverKnown() {
        return facts -> facts.approverKnown()
                ? Optional.empty()
                : Optional.of(Reason.of("NO_APPROVER")
                        .with("department", facts.affiliation().departmentName()));
    }

    /**
     * The applicant belongs to one of the departments. Objection {@code DEPARTMENT_NOT_INVITED} with its
     * name.
     *
     * @param departments the departments invited
     * @return the rule
     */
    public static EligibilityRule departments(Set<DepartmentCode> departments) {
        Set<DepartmentCode> invited = Set.copyOf(departments);
        return facts -> invited.contains(facts.affiliation().department())
                ? Optional.empty()
                : Optional.of(Reason.of("DEPARTMENT_NOT_INVITED")
                        .with("department", facts.affiliation().departmentName()));
    }

    /**
     * The applicant has one of the grades. Objection {@code GRADE_NOT_INVITED} with its name.
     *
     * @param grades the grades invited
     * @return the rule
     */
    public static EligibilityRule grades(Set<JobGrade> grades) {
        Set<JobGrade> invited = Set.copyOf(grades);
        return facts -> invited.contains(facts.affiliation().grade())
                ? Optional.empty()
                : Optional.of(Reason.of("GRADE_NOT_INVITED")
                        .with("grade", facts.affiliation().grade().name()));
    }

    private static Optional<Reason> windowObjection(EligibilityFacts facts, RunSchedule.Decided decided) {
        RunPhase phase = facts.run().phase();
        ApplicationWindow window = decided.window();
        if (facts.at().isBefore(window.opens()) || (phase == RunPhase.PLANNED && window.contains(facts.at()))) {
            return Optional.of(Reason.of("APPLICATIONS_NOT_OPEN").with("opens", window.opens()));
        }
        return phase == RunPhase.OPEN && window.contains(facts.at())
                ? Optional.empty()
                : Optional.of(Reason.of("APPLICATIONS_CLOSED").with("closed", window.closes()));
    }
}
