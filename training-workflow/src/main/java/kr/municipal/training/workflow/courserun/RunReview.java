package kr.municipal.training.workflow.courserun;

import java.math.BigDecimal;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.direction.Evidence;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.survey.Estimate;
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

    public RunReview(
            TrainingApplications applications,
            CourseRuns runs,
            RunAttendance attendance,
            CompletionDecisions completions,
            Questionnaire questionnaire,
            QuestionKey satisfaction,
            int minimumGroup,
            SurveyResponses responses) {
        this.applications = applications;
        this.runs = runs;
        this.attendance = attendance;
        this.completions = completions;
        this.questionnaire = questionnaire;
        this.satisfaction = satisfaction;
        this.minimumGroup = minimumGroup;
        this.responses = responses;
    }

    /** Returns the survey's summary; those who came are the ones who were asked. */
    public SurveySummary survey(RunId run) {
        AttendanceSheet sheet = attendance.sheet(run);
        int asked = (int) sheet.trainees().stream()
                .filter(trainee -> sheet.minutesPresent(trainee) > 0)
                .count();
        return SurveySummary.of(questionnaire, responses.ofRun(run), asked, minimumGroup);
    }

    /** Returns the evidence as it is now. */
    public Evidence evidence(RunId run) {
        int applied = applications.ofRun(run).size();
        int completed = (int) completions.ofRun(run).stream()
                .filter(Completed.class::isInstance)
                .count();
        SurveySummary survey = survey(run);
        BigDecimal mean = survey.mean(satisfaction).map(Estimate::value).orElse(null);
        return Evidence.of(applied, runs.get(run).capacity(), trainees(run).size(), completed, survey, mean);
    }

    /** Returns how many trainees have no completion decision yet. */
    public int undecided(RunId run) {
        return (int) trainees(run).stream()
                .filter(trainee -> completions.find(trainee).isEmpty())
                .count();
    }

    /** Returns the evidence as an officer reads it in Tasklist, as Markdown. */
    String text(RunId run) {
        Evidence evidence = evidence(run);
        String seats =
                evidence.seats().seats().isPresent() ? evidence.seats().seats().getAsInt() + "명" : "제한 없음";
        return """
                - 신청 %d명 (정원 %s)
                - 선발 %d명, 수료 %d명
                - 설문 응답 %d명 (응답률 %s)
                - 만족도 평균 %s"""
                .formatted(
                        evidence.applied(),
                        seats,
                        evidence.selected(),
                        evidence.completed(),
                        evidence.responses(),
                        evidence.responseRate() == null ? "없음" : evidence.responseRate() + "%",
                        evidence.satisfaction() == null ? "없음" : evidence.satisfaction());
    }

    private List<ApplicationId> trainees(RunId run) {
        return applications.ofRun(run).stream()
                .filter(Selected.class::isInstance)
                .map(application -> application.id())
                .toList();
    }
}
