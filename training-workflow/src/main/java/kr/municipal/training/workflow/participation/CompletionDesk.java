package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
import kr.municipal.training.completion.NotCompleted;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;

/** Gathers what a trainee did, asks the completion policy, and keeps the decision. */
class CompletionDesk {

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

    /** Decides once; asked again, it returns the decision made. */
    CompletionDecision assess(ApplicationId id) {
        return decisions.find(id).orElseGet(() -> decide((Selected) applications.get(id)));
    }

    private CompletionDecision decide(Selected selected) {
        ApplicationId id = selected.id();
        AttendanceSheet sheet = attendance.sheet(selected.entry().run());
        CompletionDecision decision = policy.assess(
                CompletionFacts.of(
                        selected,
                        sheet,
                        authorised,
                        responses.hasAnswered(id),
                        checklists.find(id).orElse(template).readinessOfRequired()),
                clock.instant());
        decisions.add(decision);
        return decision.fold(completed -> completed, no -> notCompleted(selected, no), withdrawn -> withdrawn);
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
