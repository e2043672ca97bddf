package kr.municipal.training.workflow.participation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.eligibility.ApplicantHistory;
import kr.municipal.training.eligibility.NoShow;
import kr.municipal.training.eligibility.PriorApplication;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.StaffNumber;

/**
 * Reads what the rules may know of an applicant's training. Completed counts unless the certificate was revoked. A no-show is
 * who had a seat until attendance was closed, missed all sessions, and was excused from none.
 */
public class ApplicantHistories {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final AttendanceSheets sheets;
    private final CompletionDecisions decisions;
    private final Certificates certificates;

    public ApplicantHistories(
            TrainingApplications applications,
            CourseRuns runs,
            AttendanceSheets sheets,
            CompletionDecisions decisions,
            Certificates certificates) {
        this.applications = applications;
        this.runs = runs;
        this.sheets = sheets;
        this.decisions = decisions;
        this.certificates = certificates;
    }

    /** Returns the history of a person whose earlier applications are known. */
    ApplicantHistory of(StaffNumber applicant, List<PriorApplication> priors) {
        List<CourseRun> runsAppliedFor =
                priors.stream().map(prior -> runs.get(prior.run())).toList();
        Set<CourseId> completed = new HashSet<>();
        List<NoShow> noShows = new ArrayList<>();
        for (TrainingApplication application : applications.ofApplicant(applicant)) {
            if (completed(application.id())) {
                completed.add(application.entry().course());
            }
            if (application instanceof Selected) {
                noShow(application).ifPresent(noShows::add);
            }
        }
        return new ApplicantHistory(runsAppliedFor, completed, noShows);
    }

    private boolean completed(ApplicationId id) {
        boolean revoked =
                certificates.find(id).isPresent() && certificates.holding(id).isEmpty();
        return !revoked
                && decisions.find(id).filter(Completed.class::isInstance).isPresent();
    }

    private Optional<NoShow> noShow(TrainingApplication application) {
        CourseRun run = runs.get(application.entry().run());
        return sheets.find(run.id())
                .filter(AttendanceSheet::isClosed)
                .filter(sheet -> stayedAway(sheet, application.id()))
                .map(sheet -> new NoShow(run.id(), run.schedule().decided().end()));
    }

    private static boolean stayedAway(AttendanceSheet sheet, ApplicationId id) {
        return sheet.sessions().stream().allMatch(session -> sheet.mark(session.id(), id)
                .filter(AttendanceMark::absent)
                .filter(mark -> !mark.authorised())
                .isPresent());
    }
}
