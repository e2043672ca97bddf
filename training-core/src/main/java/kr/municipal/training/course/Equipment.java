package kr.municipal.training.course;

import java.util.Objects;
import org.apache.commons.lang3.Validate;

/**
 * Equipment or software that practice needs (장비).
 *
 * @param name what it is, not blank
 * @param preparation what to do beforehand, not blank
 * @param preparedBy who does it
 */
public record Equipment(String name, String preparation, PreparedBy preparedBy) {

    /** Checks the components. */
    public Equipment {
        Validate.notBlank(name, "the name of equipment must not be blank");
        Validate.notBlank(preparation, "the preparation of equipment '%s' must not be blank", name);
        Objects.requireNonNull(preparedBy, "preparedBy");
    }

    /**
     * Returns equipment that each trainee sees to.
     *
     * @param name what it is, not blank
     * @param preparation what to do beforehand, not blank
     */
    public Equipment(String name, String preparation) {
        this(name, preparation, PreparedBy.TRAINEE);
    }
}
