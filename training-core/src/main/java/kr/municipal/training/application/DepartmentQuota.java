package kr.municipal.training.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.eligibility.Reason;
import org.apache.commons.lang3.Validate;

/**
 * How many applications of one department may be approved for a run (부서별 승인 인원), and who uses it. The department is that
 * of the day of application.
 *
 * @param department the department's name
 * @param places how many may be approved, 1 or more
 * @param usedBy the names of those approved already, by submission
 */
public record DepartmentQuota(
        @NotBlank(message = "{kr.municipal.training.Written.missing}") String department,
        @Min(value = 1, message = "{kr.municipal.training.Number.least}") int places,
        @NotNull(message = "{kr.municipal.training.Value.missing}") List<String> usedBy) {

    /** Checks and copies the components. */
    public DepartmentQuota {
        Validate.notBlank(department, "the name of the department must not be blank");
        if (places < 1) {
            throw new IllegalArgumentException("the quota of a department is at least one: " + places);
        }
        usedBy = List.copyOf(usedBy);
    }

    /**
     * Returns the quota of the applicant's department, with the others who use it: whoever a first approver has approved
     * and who neither left nor was refused since. The application itself does not count.
     *
     * @param submitted the application to be decided
     * @param places how many may be approved, 1 or more
     * @param ofRun all applications for its run
     * @return the quota
     * @throws IllegalArgumentException if not even one may be approved
     */
    public static DepartmentQuota of(Submitted submitted, int places, List<TrainingApplication> ofRun) {
        ApplicationEntry own = submitted.entry();
        List<String> usedBy = ofRun.stream()
                .filter(other -> !other.id().equals(own.id()) && uses(other))
                .map(TrainingApplication::entry)
                .filter(other -> other.run().equals(own.run())
                        && other.affiliation()
                                .department()
                                .equals(own.affiliation().department()))
                .map(ApplicationEntry::applicantName)
                .toList();
        return new DepartmentQuota(own.affiliation().departmentName(), places, usedBy);
    }

    private static boolean uses(TrainingApplication other) {
        return other.active().isPresent()
                && !(other instanceof Submitted waiting && waiting.approvals().isEmpty());
    }

    /**
     * Returns how many more may be approved.
     *
     * @return the places left; 0 also where more were approved before the quota was lowered
     */
    public int left() {
        return Math.max(0, places - usedBy.size());
    }

    /**
     * Says why no further application may be approved.
     *
     * @return {@code DEPARTMENT_QUOTA_USED} with {@code department}, {@code quota} and {@code names}, or empty
     */
    public Optional<Reason> objection() {
        return left() > 0
                ? Optional.empty()
                : Optional.of(Reason.of("DEPARTMENT_QUOTA_USED")
                        .with("department", department)
                        .with("quota", places)
                        .with("names", String.join(", ", usedBy)));
    }
}
