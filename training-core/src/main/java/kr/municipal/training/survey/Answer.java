package kr.municipal.training.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kr.municipal.training.eligibility.WrittenText;
import org.apache.commons.lang3.Validate;

/** What somebody answered to one question (답변). */
public sealed interface Answer {

    /**
     * Turns whichever kind it is into one value.
     *
     * @param rating what to make of a step of a scale
     * @param chosen what to make of options
     * @param words what to make of a text
     * @param ratedRows what to make of the rows of a matrix
     * @param <T> the type of the value
     * @return the value
     */
    default <T> T fold(
            Function<Rating, T> rating,
            Function<Chosen, T> chosen,
            Function<Words, T> words,
            Function<RatedRows, T> ratedRows) {
        if (this instanceof Rating it) {
            return rating.apply(it);
        }
        if (this instanceof Chosen it) {
            return chosen.apply(it);
        }
        if (this instanceof Words it) {
            return words.apply(it);
        }
        return ratedRows.apply((RatedRows) this);
    }

    /**
     * A step of a scale.
     *
     * @param value the step
     */
    record Rating(int value) implements Answer {}

    /**
     * One or more options.
     *
     * @param options the options chosen, in the order of the question; at least one
     */
    record Chosen(List<String> options) implements Answer {

        /** Checks that something was chosen. */
        public Chosen {
            options = options.stream().map(WrittenText::of).toList();
            Validate.notEmpty(options, "nothing was chosen");
            if (Set.copyOf(options).size() < options.size()) {
                throw new IllegalArgumentException("chosen twice: " + options);
            }
        }
    }

    /**
     * A text in one's own words.
     *
     * @param text the text, not blank
     */
    record Words(String text) implements Answer {

        /** Checks that something was written. */
        public Words {
            Validate.notBlank(text, "nothing was written");
        }
    }

    /**
     * The rows of a matrix, each with the step it was rated.
     *
     * @param ratings the steps by row, in the order of the question; at least one, rows left out are not there
     */
    record RatedRows(Map<QuestionKey, Integer> ratings) implements Answer {

        /** Checks that something was rated. */
        public RatedRows {
            ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
            Validate.notEmpty(ratings, "nothing was rated");
        }
    }
}
