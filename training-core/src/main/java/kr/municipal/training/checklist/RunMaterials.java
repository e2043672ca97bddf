package kr.municipal.training.checklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.municipal.training.course.Material;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.MaterialRelease;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunSchedule;

/**
 * The materials of a course as one run gives them out (회차의 교육자료): what is given out before class from the run's release
 * date on, what is given out during class from the beginning of the first session on.
 *
 * @param materials the course's materials, in their order
 * @param schedule the run's dates
 */
public record RunMaterials(List<Material> materials, RunSchedule.Decided schedule) {

    /** Checks and copies the components. */
    public RunMaterials {
        materials = List.copyOf(materials);
        Objects.requireNonNull(schedule, "schedule");
    }

    /**
     * Returns a material of the course.
     *
     * @param id the material
     * @return the material, or nothing if the course has none such
     */
    public Optional<Material> find(MaterialId id) {
        return materials.stream().filter(material -> material.id().equals(id)).findFirst();
    }

    /**
     * Returns from when on a material can be read.
     *
     * @param material the material
     * @return the moment; from it on the material is released
     */
    public Instant release(Material material) {
        return material.release() == MaterialRelease.BEFORE_CLASS ? schedule.materialsRelease() : schedule.start();
    }

    /**
     * Returns what can be read.
     *
     * @param now the moment of asking
     * @return the released materials, in the order of the course
     */
    public List<Material> released(Instant now) {
        return materials.stream()
                .filter(material -> !now.isBefore(release(material)))
                .toList();
    }

    /**
     * Returns what speaks against opening a material: {@code UNKNOWN_MATERIAL}; {@code MATERIAL_NOT_RELEASED}.
     *
     * @param id the material
     * @param now the moment of opening
     * @return the objections; empty if it may be opened
     */
    public List<Reason> objectionsToOpening(MaterialId id, Instant now) {
        Optional<Instant> release = find(id).map(this::release);
        if (release.isEmpty()) {
            return List.of(Reason.of("UNKNOWN_MATERIAL"));
        }
        return now.isBefore(release.get())
                ? List.of(Reason.of("MATERIAL_NOT_RELEASED").with("release", release.get()))
                : List.of();
    }

    /**
     * Returns what speaks against saying to have read a material: {@link #objectionsToOpening what speaks against opening it};
     * {@code MATERIAL_NOT_OPENED}.
     *
     * @param id the material
     * @param opened what the trainee has opened
     * @param now the moment of saying so
     * @return the objections; empty if it may be said
     */
    public List<Reason> objectionsToReading(MaterialId id, Collection<MaterialId> opened, Instant now) {
        List<Reason> objections = objectionsToOpening(id, now);
        return objections.isEmpty() && !opened.contains(id) ? List.of(Reason.of("MATERIAL_NOT_OPENED")) : objections;
    }

    /**
     * Says whether everything there is to read has been read.
     *
     * @param read what the trainee has said to have read
     * @param now the moment of asking; what is released later does not count yet
     * @return {@code false} also while nothing is released
     */
    public boolean isAllRead(Collection<MaterialId> read, Instant now) {
        List<Material> released = released(now);
        return !released.isEmpty() && released.stream().map(Material::id).allMatch(read::contains);
    }
}
