package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.CompletionFacts;
import kr.municipal.training.completion.CompletionPolicy;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.completion.NotCompleted;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.run.RunId;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;

/** Gathers what trainees did, asks the completion policy, and keeps its decisions. */
public class CompletionDesk {

    private final TrainingApplications applications;
    private final RunAttendance attendance;
    private final AuthorisedTreatment authorised;
    private final SurveyResponses responses;
    private final Checklists checklists;
    private final Checklist template;
    private final CompletionPolicy policy;
    private final CompletionDecisions decisions;
    private final Notices notices;
    private final ReasonText reasons;
    private final Clock clock;

    CompletionDesk(
            TrainingApplications applications,
            RunAttendance attendance,
            AuthorisedTreatment authorised,
            SurveyResponses responses,
            Checklists checklists,
            Checklist template,
            CompletionPolicy policy,
            CompletionDecisions decisions,
            Notices notices,
            ZoneId zone,
            Clock clock) {
        this.applications = applications;
        this.attendance = attendance;
        this.authorised = authorised;
        this.responses = responses;
        this.checklists = checklists;
        this.template = template;
        this.policy = policy;
        this.decisions = decisions;
        this.notices = notices;
        this.reasons = ReasonText.in(Locale.KOREAN, zone);
        this.clock = clock;
    }

    /** Returns what would be decided now on everybody with a seat who has no decision yet; nothing is decided. */
    public DryRun dryRun(RunId run) {
        AttendanceSheet sheet = attendance.sheet(run);
        Set<ApplicationId> decided = decisions.ofRun(run).stream()
                .map(decision -> decision.entry().id())
                .collect(Collectors.toSet());
        List<CompletionFacts> everybody = applications.ofRun(run).stream()
                .filter(Selected.class::isInstance)
                .filter(application -> !decided.contains(application.id()))
                .map(selected -> facts((Selected) selected, sheet))
                .toList();
        return DryRun.of(policy, everybody, clock.instant());
    }

    /** Decides once; asked again, it returns the decision made, whatever became of it. */
    public CompletionDecision assess(ApplicationId id) {
        return decisions.find(id).orElseGet(() -> decide((Selected) applications.get(id)));
    }

    private CompletionDecision decide(Selected selected) {
        AttendanceSheet sheet = attendance.sheet(selected.entry().run());
        CompletionDecision decision = policy.assess(facts(selected, sheet), clock.instant());
        decisions.add(decision);
        return decision.fold(completed -> completed, no -> notCompleted(selected, no), withdrawn -> withdrawn);
    }

    private CompletionFacts facts(Selected selected, AttendanceSheet sheet) {
        ApplicationId id = selected.id();
        return CompletionFacts.of(
                selected,
                sheet,
                authorised,
                responses.hasAnswered(id),
                checklists.find(id).orElse(template).readinessOfRequired());
    }

    private NotCompleted notCompleted(Selected selected, NotCompleted no) {
        applications.releaseCourse(selected.id());
        List<String> sentences = no.shortfalls().stream()
                .map(shortfall -> reasons.sentence(shortfall.reason()))
                .toList();
        notices.tell(NoticeKind.NOT_COMPLETED, selected, sentences.stream().collect(Collectors.joining(" ")));
        return no;
    }
}
