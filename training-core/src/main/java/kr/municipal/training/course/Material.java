package kr.municipal.training.course;

import java.util.Objects;
import org.apache.commons.lang3.Validate;

/**
 * Something to read (교육자료), given out to those selected.
 *
 * @param id identifies it within its course
 * @param title its title, not blank
 * @param release when it is given out
 * @param location where the office keeps it; its meaning is the embedder's, for example a resource or an address
 */
public record Material(MaterialId id, String title, MaterialRelease release, String location) {

    /** Checks the components. */
    public Material {
        Objects.requireNonNull(id, "id");
        Validate.notBlank(title, "the title of material %s must not be blank", id);
        Objects.requireNonNull(release, "release");
        Validate.notBlank(location, "the location of material %s must not be blank", id);
    }
}
