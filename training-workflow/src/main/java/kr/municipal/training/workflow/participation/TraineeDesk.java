package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.SurveyDraft;
import kr.municipal.training.survey.SurveyFacts;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.survey.SurveyRules;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.NobodyWaits;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;

/** What a trainee does between seat and completion: the checklist and the survey. */
public class TraineeDesk {

    private final TraineeActs acts;
    private final CourseRuns runs;
    private final Checklists checklists;
    private final RunAttendance attendance;
    private final Questionnaire questionnaire;
    private final SurveyRules surveyRules;
    private final SurveyResponses responses;
    private final RuntimeService runtime;
    private final Clock clock;

    TraineeDesk(
            TraineeActs acts,
            CourseRuns runs,
            Checklists checklists,
            RunAttendance attendance,
            Questionnaire questionnaire,
            SurveyRules surveyRules,
            SurveyResponses responses,
            RuntimeService runtime,
            Clock clock) {
        this.acts = acts;
        this.runs = runs;
        this.checklists = checklists;
        this.attendance = attendance;
        this.questionnaire = questionnaire;
        this.surveyRules = surveyRules;
        this.responses = responses;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Ticks an item of one's own checklist, or takes the tick off. */
    public Outcome<Checklist> tick(ApplicationId id, StaffNumber by, ItemKey item, boolean ticked) {
        return acts.act(id, by, selected -> {
            return checklists
                    .find(id)
                    .map(before -> tick(id, before, item, ticked))
                    .orElseGet(() -> Outcome.refused(Reason.of("PROCESS_ELSEWHERE")));
        });
    }

    private Outcome<Checklist> tick(ApplicationId id, Checklist before, ItemKey item, boolean ticked) {
        List<Reason> objections = before.objectionsToChanging(item);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Checklist after = ticked ? before.tick(item, clock.instant()) : before.untick(item);
        checklists.save(id, after);
        return Outcome.done(after);
    }

    /** Returns what keeps the person from answering the survey now; nothing if they may. */
    public List<Reason> objectionsToAnswering(ApplicationId id, StaffNumber by) {
        return acts.look(
                        id,
                        by,
                        selected -> answerable(selected).isEmpty()
                                ? Outcome.done(selected)
                                : Outcome.refused(answerable(selected)))
                .reasons();
    }

    /** Answers the survey from a form: once, only by those who came, until the deadline. */
    public Outcome<ApplicationId> answerSurvey(ApplicationId id, StaffNumber by, Map<String, List<String>> form) {
        return NobodyWaits.orElse(
                () -> answerSurvey(id, by, form, MessageCorrelationBuilder::correlate),
                // The process is at a step that an owner has inserted, and finds the answer when it comes to wait for
                // it.
                () -> answerSurvey(id, by, form, MessageCorrelationBuilder::correlateAll));
    }

    private Outcome<ApplicationId> answerSurvey(
            ApplicationId id,
            StaffNumber by,
            Map<String, List<String>> form,
            Consumer<MessageCorrelationBuilder> telling) {
        return acts.act(id, by, selected -> {
            List<Reason> objections = answerable(selected);
            if (!objections.isEmpty()) {
                // Nobody needs to mend what is not taken.
                return Outcome.refused(objections);
            }
            SurveyDraft draft = questionnaire.read(form);
            if (!draft.objections().isEmpty()) {
                return Outcome.refused(draft.objections());
            }
            responses.add(selected.entry().run(), id, draft.response());
            acts.happened(id, AutoTick.SURVEY_ANSWERED);
            telling.accept(runtime.createMessageCorrelation(ParticipationModel.SURVEY_ANSWERED)
                    .processInstanceBusinessKey(id.value()));
            return Outcome.done(id);
        });
    }

    private List<Reason> answerable(Selected selected) {
        AttendanceSheet sheet = attendance.sheet(selected.entry().run());
        RunSchedule.Decided schedule =
                runs.get(selected.entry().run()).schedule().decided();
        return surveyRules.objections(new SurveyFacts(
                sheet.attendanceOf(selected.id()).minutesPresent(),
                sheet.isClosed(),
                responses.hasAnswered(selected.id()),
                schedule.surveyDeadline(),
                clock.instant()));
    }
}
