package kr.municipal.training.survey;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps of a scale (척도의 단계), whole numbers from the lowest to the highest.
 *
 * @param min the lowest step
 * @param max the highest step, above the lowest by 1 to 100
 * @param labels the wording of each step from the lowest to the highest, or none at all
 */
public record Steps(int min, int max, @NotNull(message = "{kr.municipal.training.Value.missing}") List<String> labels) {

    /** Checks steps and labels. */
    public Steps {
        labels = List.copyOf(labels);
        long steps = (long) max - min + 1;
        if (steps < 2 || steps > 101) {
            throw new IllegalArgumentException("a scale needs 2 to 101 steps: " + min + " to " + max);
        }
        if (!labels.isEmpty() && labels.size() != steps) {
            throw new IllegalArgumentException("a scale has " + steps + " steps and " + labels.size() + " labels");
        }
        if (labels.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a label of the steps is blank: " + labels);
        }
    }

    /**
     * Says whether the value is a step. Both ends are.
     *
     * @param value the value
     * @return true from the lowest to the highest step
     */
    public boolean contains(int value) {
        return min <= value && value <= max;
    }

    /**
     * Returns every step.
     *
     * @return the steps from the lowest to the highest
     */
    public List<Integer> all() {
        return IntStream.rangeClosed(min, max).boxed().toList();
    }
}
