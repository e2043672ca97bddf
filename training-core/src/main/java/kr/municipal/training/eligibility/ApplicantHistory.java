package kr.municipal.training.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.run.CourseRun;

/**
 * What the rules may know of an applicant's training besides earlier applications. Each part is asked by one rule alone; who
 * does not use the rule may leave its part empty.
 *
 * @param runsAppliedFor the runs of the applications that still count, as they are scheduled now; for
 *     {@link EligibilityRules#noOverlap()}
 * @param completed the courses completed in whatever year; for {@link EligibilityRules#completedBefore}
 * @param noShows when the applicant stayed away without a word; for {@link EligibilityRules#notBlockedAfterNoShow}
 */
public record ApplicantHistory(List<CourseRun> runsAppliedFor, Set<CourseId> completed, List<NoShow> noShows) {

    /** Nothing known. */
    public static final ApplicantHistory NONE = new ApplicantHistory(List.of(), Set.of(), List.of());

    /** Copies the components. */
    public ApplicantHistory {
        runsAppliedFor = List.copyOf(runsAppliedFor);
        completed = Set.copyOf(completed);
        noShows = List.copyOf(noShows);
    }

    /**
     * Returns the latest no-show.
     *
     * @return the one whose run ended last, or empty
     */
    public Optional<NoShow> lastNoShow() {
        return noShows.stream().max(Comparator.comparing(NoShow::at));
    }
}
