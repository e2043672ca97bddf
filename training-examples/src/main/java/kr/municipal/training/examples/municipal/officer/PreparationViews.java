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
import kr.municipal.training.examples.municipal.page.RunViews;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.CourseRun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers how far a run is prepared: what has been read, and who is ready. */
@Component
class PreparationViews {

    private final RunViews runs;
    private final TrainingApplications applications;
    private final MaterialReadings readings;
    private final Checklists checklists;
    private final Words words;
    private final Clock clock;

    PreparationViews(
            RunViews runs,
            TrainingApplications applications,
            MaterialReadings readings,
            Checklists checklists,
            Words words,
            Clock clock) {
        this.runs = runs;
        this.applications = applications;
        this.readings = readings;
        this.checklists = checklists;
        this.words = words;
        this.clock = clock;
    }

    /** How far the trainees of a run are prepared. */
    record Prepared(List<MaterialLine> materials, List<TraineeLine> trainees) {}

    /** A material and how many have read it. */
    record MaterialLine(String title, String release, long read, int trainees) {}

    /** A trainee: what is still unread of the released materials, and how many required items are done. */
    record TraineeLine(String name, String number, String department, List<String> unread, int done, int total) {}

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
                        .toList());
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
