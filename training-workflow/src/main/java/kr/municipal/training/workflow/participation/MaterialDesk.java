package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.checklist.AutoTick;
import kr.municipal.training.checklist.MaterialOpenings;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.RunMaterials;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;

/** Where trainees open materials once they are released, and say that they have read them. */
public class MaterialDesk {

    private final TraineeActs acts;
    private final CourseRuns runs;
    private final Courses courses;
    private final MaterialOpenings openings;
    private final MaterialReadings readings;
    private final Clock clock;

    MaterialDesk(
            TraineeActs acts,
            CourseRuns runs,
            Courses courses,
            MaterialOpenings openings,
            MaterialReadings readings,
            Clock clock) {
        this.acts = acts;
        this.runs = runs;
        this.courses = courses;
        this.openings = openings;
        this.readings = readings;
        this.clock = clock;
    }

    /** Opens a material. Opening it is not reading it. */
    public Outcome<Material> open(ApplicationId id, StaffNumber by, MaterialId material) {
        return acts.act(id, by, selected -> {
            RunMaterials materials = materials(selected);
            List<Reason> objections = materials.objectionsToOpening(material, clock.instant());
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            openings.add(id, material, clock.instant());
            return Outcome.done(materials.find(material).orElseThrow());
        });
    }

    /** Keeps that the trainee says to have read a material; when all released are read, the item that waits for it is ticked. */
    public Outcome<Material> acknowledge(ApplicationId id, StaffNumber by, MaterialId material) {
        return acts.act(id, by, selected -> {
            RunMaterials materials = materials(selected);
            List<Reason> objections = materials.objectionsToReading(material, openings.of(id), clock.instant());
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            readings.add(id, material, clock.instant());
            Set<MaterialId> read = readings.of(id).keySet();
            if (materials.isAllRead(read, clock.instant())) {
                acts.happened(id, AutoTick.MATERIALS_READ);
            }
            return Outcome.done(materials.find(material).orElseThrow());
        });
    }

    private RunMaterials materials(Selected selected) {
        CourseRun run = runs.get(selected.entry().run());
        return new RunMaterials(
                courses.find(run.course()).orElseThrow().materials(),
                run.schedule().decided());
    }
}
