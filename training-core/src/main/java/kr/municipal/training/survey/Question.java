package kr.municipal.training.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.lang3.Validate;

/** One question of a questionnaire (문항): on a scale, by choice, or in one's own words. */
public sealed interface Question {

    /**
     * Returns what identifies the question.
     *
     * @return the key, unique within the questionnaire
     */
    QuestionKey key();

    /**
     * Returns what is asked.
     *
     * @return the text, not blank
     */
    String text();

    /**
     * Says whether an answer must be given.
     *
     * @return true if leaving it empty is an objection
     */
    boolean required();

    /**
     * Turns whichever kind it is into one value.
     *
     * @param scale what to make of a scale
     * @param choice what to make of a choice
     * @param freeText what to make of a free text
     * @param <T> the type of the value
     * @return the value
     */
    <T> T fold(Function<Scale, T> scale, Function<Choice, T> choice, Function<FreeText, T> freeText);

    /**
     * A question answered by one step of a scale (척도).
     *
     * @param key its key
     * @param text what is asked
     * @param required whether an answer must be given
     * @param min the lowest step
     * @param max the highest step, above the lowest by 1 to 100
     * @param labels the wording of each step from the lowest to the highest, or none at all
     */
    record Scale(QuestionKey key, String text, boolean required, int min, int max, List<String> labels)
            implements Question {

        /** Checks steps and labels. */
        public Scale {
            requireAsked(key, text);
            labels = List.copyOf(labels);
            long steps = (long) max - min + 1;
            if (steps < 2 || steps > 101) {
                throw new IllegalArgumentException("question " + key + " needs 2 to 101 steps: " + min + " to " + max);
            }
            if (!labels.isEmpty() && labels.size() != steps) {
                throw new IllegalArgumentException(
                        "question " + key + " has " + steps + " steps and " + labels.size() + " labels");
            }
        }

        /**
         * Says whether the value is a step of the scale. Both ends are.
         *
         * @param value the value
         * @return true from the lowest to the highest step
         */
        public boolean contains(int value) {
            return min <= value && value <= max;
        }

        @Override
        public <T> T fold(Function<Scale, T> scale, Function<Choice, T> choice, Function<FreeText, T> freeText) {
            return scale.apply(this);
        }
    }

    /**
     * A question answered by one of several options, or by any number of them (선택형).
     *
     * @param key its key
     * @param text what is asked
     * @param required whether an answer must be given
     * @param options what can be chosen, at least two, all different
     * @param multiple whether more than one may be chosen
     */
    record Choice(QuestionKey key, String text, boolean required, List<String> options, boolean multiple)
            implements Question {

        /** Checks the options. */
        public Choice {
            requireAsked(key, text);
            options = List.copyOf(options);
            if (options.size() < 2 || new LinkedHashSet<>(options).size() < options.size()) {
                throw new IllegalArgumentException(
                        "question " + key + " needs two or more different options: " + options);
            }
            options.forEach(option -> Validate.notBlank(option, "an option of question %s is blank", key));
        }

        @Override
        public <T> T fold(Function<Scale, T> scale, Function<Choice, T> choice, Function<FreeText, T> freeText) {
            return choice.apply(this);
        }
    }

    /**
     * A question answered in one's own words (서술형).
     *
     * @param key its key
     * @param text what is asked
     * @param required whether an answer must be given
     * @param maxLength the most characters taken (UTF-16 units, as a browser counts them), 1 or more
     */
    record FreeText(QuestionKey key, String text, boolean required, int maxLength) implements Question {

        /** Checks the length. */
        public FreeText {
            requireAsked(key, text);
            if (maxLength < 1) {
                throw new IllegalArgumentException("question " + key + " takes no character: " + maxLength);
            }
        }

        @Override
        public <T> T fold(Function<Scale, T> scale, Function<Choice, T> choice, Function<FreeText, T> freeText) {
            return freeText.apply(this);
        }
    }

    private static void requireAsked(QuestionKey key, String text) {
        Objects.requireNonNull(key, "key");
        Validate.notBlank(text, "the text of question %s must not be blank", key);
    }
}
