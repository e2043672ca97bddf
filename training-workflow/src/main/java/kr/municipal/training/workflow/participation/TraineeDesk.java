package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.checklist.MaterialOpenings;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.MaterialRelease;
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
import kr.municipal.training.workflow.engine.UnitOfWork;
import org.camunda.bpm.engine.RuntimeService;

/** What a trainee does between seat and completion: the checklist, the materials, the survey. */
public class TraineeDesk {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final Courses courses;
    private final Checklists checklists;
    private final MaterialOpenings openings;
    private final RunAttendance attendance;
    private final Questionnaire questionnaire;
    private final SurveyRules surveyRules;
    private final SurveyResponses responses;
    private final RuntimeService runtime;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public TraineeDesk(
            TrainingApplications applications,
            CourseRuns runs,
            Courses courses,
            Checklists checklists,
            MaterialOpenings openings,
            RunAttendance attendance,
            Questionnaire questionnaire,
            SurveyRules surveyRules,
            SurveyResponses responses,
            RuntimeService runtime,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.courses = courses;
        this.checklists = checklists;
        this.openings = openings;
        this.attendance = attendance;
        this.questionnaire = questionnaire;
        this.surveyRules = surveyRules;
        this.responses = responses;
        this.runtime = runtime;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Ticks an item of one's own checklist, or takes the tick off. */
    public Outcome<Checklist> tick(ApplicationId id, StaffNumber by, ItemKey item, boolean ticked) {
        return unitOfWork.asSystem(() -> trainee(id, by, selected -> {
            Checklist before = checklists.find(id).orElseThrow();
            List<Reason> objections = before.objectionsToChanging(item);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Checklist after = ticked ? before.tick(item, clock.instant()) : before.untick(item);
            checklists.save(id, after);
            return Outcome.done(after);
        }));
    }

    /** Opens a material once it is released; having opened all ticks the item that waits for it. */
    public Outcome<Material> openMaterial(ApplicationId id, StaffNumber by, MaterialId material) {
        return unitOfWork.asSystem(() -> trainee(id, by, selected -> {
            Course course = courses.find(selected.entry().course()).orElseThrow();
            Optional<Material> found = course.materials().stream()
                    .filter(one -> one.id().equals(material))
                    .findFirst();
            if (found.isEmpty()) {
                return Outcome.refused(Reason.of("UNKNOWN_MATERIAL"));
            }
            Instant release = release(
                    found.get(), runs.get(selected.entry().run()).schedule().decided());
            if (clock.instant().isBefore(release)) {
                return Outcome.refused(Reason.of("MATERIAL_NOT_RELEASED").with("release", release));
            }
            openings.add(id, material, clock.instant());
            if (openings.of(id)
                    .containsAll(course.materials().stream().map(Material::id).toList())) {
                happened(id, AutoTick.MATERIALS_READ);
            }
            return Outcome.done(found.get());
        }));
    }

    /** Returns when a material becomes readable. */
    public static Instant release(Material material, RunSchedule.Decided schedule) {
        return material.release() == MaterialRelease.BEFORE_CLASS ? schedule.materialsRelease() : schedule.start();
    }

    /** Returns what keeps the person from answering the survey now; nothing if they may. */
    public List<Reason> objectionsToAnswering(ApplicationId id, StaffNumber by) {
        return trainee(
                        id,
                        by,
                        selected -> answerable(selected).isEmpty()
                                ? Outcome.done(selected)
                                : Outcome.refused(answerable(selected)))
                .reasons();
    }

    /** Answers the survey from a form: once, only by those who came, until the deadline. */
    public Outcome<ApplicationId> answerSurvey(ApplicationId id, StaffNumber by, Map<String, List<String>> form) {
        return unitOfWork.asSystem(() -> trainee(id, by, selected -> {
            List<Reason> objections = new ArrayList<>(answerable(selected));
            SurveyDraft draft = questionnaire.read(form);
            objections.addAll(draft.objections());
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            responses.add(selected.entry().run(), id, draft.response());
            happened(id, AutoTick.SURVEY_ANSWERED);
            runtime.createMessageCorrelation(ParticipationModel.SURVEY_ANSWERED)
                    .processInstanceBusinessKey(id.value())
                    .correlate();
            return Outcome.done(id);
        }));
    }

    private List<Reason> answerable(Selected selected) {
        AttendanceSheet sheet = attendance.sheet(selected.entry().run());
        RunSchedule.Decided schedule =
                runs.get(selected.entry().run()).schedule().decided();
        return surveyRules.objections(new SurveyFacts(
                sheet.minutesPresent(selected.id()),
                sheet.isClosed(),
                responses.hasAnswered(selected.id()),
                schedule.surveyDeadline(),
                clock.instant()));
    }

    private void happened(ApplicationId id, AutoTick event) {
        checklists.find(id).ifPresent(list -> checklists.save(id, list.tickedBy(event, clock.instant())));
    }

    private <T> Outcome<T> trainee(ApplicationId id, StaffNumber by, Function<Selected, Outcome<T>> act) {
        Optional<TrainingApplication> found = applications.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of("UNKNOWN_APPLICATION"));
        }
        if (!found.get().entry().applicant().equals(by)) {
            return Outcome.refused(Reason.of("NOT_YOUR_APPLICATION"));
        }
        return found.get() instanceof Selected selected
                ? act.apply(selected)
                : Outcome.refused(Reason.of("NOT_SELECTED"));
    }
}
