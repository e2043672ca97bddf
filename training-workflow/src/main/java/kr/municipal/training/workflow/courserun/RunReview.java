package kr.municipal.training.workflow.courserun;

import java.util.List;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.direction.DirectionProposal;
import kr.municipal.training.direction.DirectionThresholds;
import kr.municipal.training.direction.Evidence;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.survey.SurveySummary;
import kr.municipal.training.workflow.participation.RunAttendance;

/** What a run showed: its survey and the evidence for deciding what to teach next. */
public class RunReview {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final RunAttendance attendance;
    private final CompletionDecisions completions;
    private final Questionnaire questionnaire;
    private final QuestionKey satisfaction;
    private final int minimumGroup;
    private final SurveyResponses responses;
    private final CourseUse use;
    private final DirectionThresholds thresholds;
    private final ReasonText words;

    public RunReview(
            TrainingApplications applications,
            CourseRuns runs,
            RunAttendance attendance,
            CompletionDecisions completions,
            Questionnaire questionnaire,
            QuestionKey satisfaction,
            int minimumGroup,
            SurveyResponses responses,
            CourseUse use,
            DirectionThresholds thresholds,
            ReasonText words) {
        this.applications = applications;
        this.runs = runs;
        this.attendance = attendance;
        this.completions = completions;
        this.questionnaire = questionnaire;
        this.satisfaction = satisfaction;
        this.minimumGroup = minimumGroup;
        this.responses = responses;
        this.use = use;
        this.thresholds = thresholds;
        this.words = words;
    }

    /**
     * Returns the survey's summary; those who came are the ones who were asked. Until the survey has closed nothing is broken
     * down, for two results with one answer between them tell that answer.
     */
    public SurveySummary survey(RunId run) {
        AttendanceSheet sheet = attendance.sheet(run);
        int asked = (int) sheet.trainees().stream()
                .filter(trainee -> sheet.attendanceOf(trainee).minutesPresent() > 0)
                .count();
        int shownFrom = surveyClosed(run) ? minimumGroup : Integer.MAX_VALUE;
        return SurveySummary.of(questionnaire, responses.ofRun(run), asked, shownFrom);
    }

    /** Says whether the survey has closed and its result may be shown. */
    public boolean surveyClosed(RunId run) {
        RunPhase phase = runs.get(run).phase();
        return phase == RunPhase.SURVEY_CLOSED || phase == RunPhase.FINISHED;
    }

    /** Returns the evidence as it is now. */
    public Evidence evidence(RunId run) {
        int applied = applications.ofRun(run).size();
        int completed = (int) completions.ofRun(run).stream()
                .filter(Completed.class::isInstance)
                .count();
        SurveySummary survey = survey(run);
        CourseRun reviewed = runs.get(run);
        return Evidence.of(
                applied,
                reviewed.capacity(),
                trainees(run).size(),
                completed,
                survey,
                survey.mean(satisfaction).orElse(null),
                use.of(reviewed.course()));
    }

    /** Returns what the evidence suggests. */
    public DirectionProposal proposal(Evidence evidence) {
        return DirectionProposal.of(evidence, thresholds);
    }

    /** Returns how many trainees have no completion decision yet. */
    public int undecided(RunId run) {
        return (int) trainees(run).stream()
                .filter(trainee -> completions.find(trainee).isEmpty())
                .count();
    }

    /** Returns the evidence and what it suggests, as an officer reads it in Tasklist, as Markdown. */
    String text(RunId run) {
        Evidence evidence = evidence(run);
        DirectionProposal proposal = proposal(evidence);
        String found = proposal.findings().stream()
                .map(finding -> "- " + words.sentence(finding.explanation()))
                .collect(Collectors.joining("\n"));
        return """
                **%s**

                %s
                - 선발 %d명, 수료 %d명
                - 설문 응답 %d명 (응답률 %s)

                %s"""
                .formatted(
                        words.sentence(proposal.reason()),
                        found,
                        evidence.selected(),
                        evidence.completed(),
                        evidence.responses(),
                        evidence.responseRate() == null ? "없음" : evidence.responseRate() + "%",
                        words.remedy(proposal.reason()));
    }

    private List<ApplicationId> trainees(RunId run) {
        return applications.ofRun(run).stream()
                .filter(Selected.class::isInstance)
                .map(application -> application.id())
                .toList();
    }
}
