package kr.municipal.training.examples.municipal.official;

import java.util.List;

/**
 * What a participant is advised to do, in order.
 *
 * @param steps the steps; none if the office gives no guide
 */
public record Guide(List<String> steps) {

    /** Copies the steps. */
    public Guide {
        steps = List.copyOf(steps);
    }
}
