package kr.municipal.training.course;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is taught (과정). It has no date: dates belong to its runs.
 *
 * @param id its identifier
 * @param program the programme it is part of
 * @param position its place in the programme, counted from 1
 * @param topic what it is about, or undecided
 * @param mode how it is taught
 * @param materials what is given out, each once
 * @param equipment what practice needs
 */
public record Course(
        CourseId id,
        ProgramId program,
        int position,
        Topic topic,
        DeliveryMode mode,
        List<Material> materials,
        List<Equipment> equipment) {

    /** Checks and copies the components. */
    public Course {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(program, "program");
        if (position < 1) {
            throw new IllegalArgumentException("positions are counted from 1: " + position);
        }
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(mode, "mode");
        materials = List.copyOf(materials);
        Set<MaterialId> given = new HashSet<>();
        for (Material material : materials) {
            if (!given.add(material.id())) {
                throw new IllegalArgumentException(
                        "material " + material.id() + " of course " + id + " is there twice");
            }
        }
        equipment = List.copyOf(equipment);
        if (equipment.stream().map(Equipment::name).distinct().count() < equipment.size()) {
            throw new IllegalArgumentException(
                    "a piece of equipment of course " + id + " is there twice: " + equipment);
        }
    }

    /**
     * Returns the title to show.
     *
     * @param undecided what to show while the topic is undecided, for example {@code 미정}
     * @return the announced title, or the given text
     */
    public String title(String undecided) {
        return topic.fold(Topic.Announced::title, () -> undecided);
    }
}
