package kr.municipal.training.examples.municipal.officer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.checklist.Readiness;
import kr.municipal.training.checklist.RunMaterials;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.PreparedBy;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.operation.EquipmentList;
import kr.municipal.training.operation.EquipmentNote;
import kr.municipal.training.operation.EquipmentState;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.EquipmentDesk;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers how far a run is prepared: what has been read, and who is ready. */
@Component
class PreparationViews {

    private final RunViews runs;
    private final TrainingApplications applications;
    private final MaterialReadings readings;
    private final Checklists checklists;
    private final EquipmentDesk desk;
    private final Officials officials;
    private final Words words;
    private final Clock clock;

    PreparationViews(
            RunViews runs,
            TrainingApplications applications,
            MaterialReadings readings,
            Checklists checklists,
            EquipmentDesk desk,
            Officials officials,
            Words words,
            Clock clock) {
        this.runs = runs;
        this.applications = applications;
        this.readings = readings;
        this.checklists = checklists;
        this.desk = desk;
        this.officials = officials;
        this.words = words;
        this.clock = clock;
    }

    /** How far the trainees of a run are prepared. */
    record Prepared(
            List<MaterialLine> materials,
            List<TraineeLine> trainees,
            List<EquipmentLine> equipment,
            long ready,
            long needed) {}

    /** A material and how many have read it. */
    record MaterialLine(String title, String release, long read, int trainees) {}

    /** A trainee: what is still unread of the released materials, and how many required items are done. */
    record TraineeLine(String name, String number, String department, List<String> unread, int done, int total) {}

    /** A piece of equipment for one session: who sees to it, how it stands, and who noted that when. */
    record EquipmentLine(
            String session,
            String sessionId,
            String name,
            String preparation,
            String preparedBy,
            Badge state,
            String chosen,
            String preparer,
            String noted) {}

    Prepared of(CourseRun run) {
        RunMaterials materials =
                new RunMaterials(runs.course(run).materials(), run.schedule().decided());
        List<TrainingApplication> trainees = applications.ofRun(run.id()).stream()
                .filter(Selected.class::isInstance)
                .toList();
        List<ApplicationId> ids = trainees.stream().map(TrainingApplication::id).toList();
        Map<ApplicationId, Set<MaterialId>> read = readings.of(ids);
        Map<ApplicationId, Checklist> lists = checklists.of(ids);
        Instant now = clock.instant();
        EquipmentList equipment = desk.list(run);
        List<EquipmentList.Line> needed = equipment.neededFrom(PreparedBy.OFFICE);
        return new Prepared(
                materials.materials().stream()
                        .map(material -> line(material, materials.release(material), read, trainees.size()))
                        .toList(),
                trainees.stream()
                        .map(trainee -> line(
                                trainee,
                                materials.released(now),
                                read.getOrDefault(trainee.id(), Set.of()),
                                lists.get(trainee.id())))
                        .toList(),
                equipment.lines().stream().map(this::line).toList(),
                needed.stream()
                        .filter(one -> one.state() == EquipmentState.READY)
                        .count(),
                needed.size());
    }

    private EquipmentLine line(EquipmentList.Line line) {
        EquipmentNote note = line.note();
        return new EquipmentLine(
                line.session().ordinal() + "차시",
                line.session().id().value(),
                line.equipment().name(),
                line.equipment().preparation(),
                words.preparedBy(line.equipment().preparedBy()),
                words.equipment(line.state()),
                line.state().name(),
                note == null ? "" : StringUtils.defaultString(note.preparer()),
                note == null ? "" : words.moment(note.at()) + " " + name(note.by()) + " 확인");
    }

    private String name(StaffNumber number) {
        return officials.find(number).map(Official::name).orElse(number.value());
    }

    private MaterialLine line(
            Material material, Instant release, Map<ApplicationId, Set<MaterialId>> read, int trainees) {
        return new MaterialLine(
                material.title(),
                words.moment(release),
                read.values().stream().filter(of -> of.contains(material.id())).count(),
                trainees);
    }

    private static TraineeLine line(
            TrainingApplication trainee, List<Material> released, Set<MaterialId> read, @Nullable Checklist list) {
        Readiness required = list == null ? new Readiness(0, 0, List.of()) : list.readinessOfRequired(Phase.BEFORE);
        return new TraineeLine(
                trainee.entry().applicantName(),
                trainee.entry().applicant().value(),
                trainee.entry().affiliation().departmentName() + " "
                        + trainee.entry().affiliation().grade().name(),
                released.stream()
                        .filter(material -> !read.contains(material.id()))
                        .map(Material::title)
                        .toList(),
                required.done(),
                required.total());
    }
}
