package kr.municipal.training.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.eligibility.WrittenText;
import org.apache.commons.lang3.Validate;

/** One question of a questionnaire (문항): on a scale, by choice, in one's own words, or as a matrix of ratings. */
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
     * @param matrix what to make of a matrix
     * @param <T> the type of the value
     * @return the value
     */
    default <T> T fold(
            Function<Scale, T> scale,
            Function<Choice, T> choice,
            Function<FreeText, T> freeText,
            Function<Matrix, T> matrix) {
        if (this instanceof Scale it) {
            return scale.apply(it);
        }
        if (this instanceof Choice it) {
            return choice.apply(it);
        }
        if (this instanceof FreeText it) {
            return freeText.apply(it);
        }
        return matrix.apply((Matrix) this);
    }

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
    record Scale(
            @NotNull(message = "{kr.municipal.training.Value.missing}") QuestionKey key,
            @NotBlank(message = "{kr.municipal.training.Written.missing}") String text,
            boolean required,
            int min,
            int max,
            @NotNull(message = "{kr.municipal.training.Value.missing}") List<String> labels)
            implements Question {

        /** Checks steps and labels. */
        public Scale {
            requireAsked(key, text);
            labels = new Steps(min, max, labels).labels();
        }

        /**
         * Returns the steps.
         *
         * @return the lowest, the highest, and their wording
         */
        public Steps steps() {
            return new Steps(min, max, labels);
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
    record Choice(
            @NotNull(message = "{kr.municipal.training.Value.missing}") QuestionKey key,
            @NotBlank(message = "{kr.municipal.training.Written.missing}") String text,
            boolean required,
            @Size(min = 2, message = "{kr.municipal.training.Rows.missing}") List<String> options,
            boolean multiple)
            implements Question {

        /** Checks the options. */
        public Choice {
            requireAsked(key, text);
            // As an answer comes in, so that each option can be chosen.
            options = options.stream().map(WrittenText::of).toList();
            if (options.size() < 2 || new LinkedHashSet<>(options).size() < options.size()) {
                throw new IllegalArgumentException(
                        "question " + key + " needs two or more different options: " + options);
            }
            options.forEach(option -> Validate.notBlank(option, "an option of question %s is blank", key));
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
    record FreeText(
            @NotNull(message = "{kr.municipal.training.Value.missing}") QuestionKey key,
            @NotBlank(message = "{kr.municipal.training.Written.missing}") String text,
            boolean required,
            @Min(value = 1, message = "{kr.municipal.training.Number.least}") int maxLength)
            implements Question {

        /** Checks the length. */
        public FreeText {
            requireAsked(key, text);
            if (maxLength < 1) {
                throw new IllegalArgumentException("question " + key + " takes no character: " + maxLength);
            }
        }
    }

    /**
     * Several things rated on one scale, a row for each (행렬형). The field that answers a row is {@link #field}.
     *
     * @param key its key
     * @param text what is asked about every row
     * @param required whether every row must be rated; otherwise any of them may be left out
     * @param rows what is rated, at least one, no key and no text twice
     * @param steps the scale
     */
    record Matrix(
            @NotNull(message = "{kr.municipal.training.Value.missing}") QuestionKey key,
            @NotBlank(message = "{kr.municipal.training.Written.missing}") String text,
            boolean required,
            @NotEmpty(message = "{kr.municipal.training.Rows.missing}") List<@Valid Row> rows,
            @Valid @NotNull(message = "{kr.municipal.training.Value.missing}") Steps steps)
            implements Question {

        /** Checks the rows. */
        public Matrix {
            requireAsked(key, text);
            rows = List.copyOf(rows);
            Objects.requireNonNull(steps, "steps");
            long keys = rows.stream().map(Row::key).distinct().count();
            long texts = rows.stream().map(Row::text).distinct().count();
            if (rows.isEmpty() || keys < rows.size() || texts < rows.size()) {
                throw new IllegalArgumentException("question " + key + " needs one or more different rows: " + rows);
            }
        }

        /**
         * Returns the field of the form that answers a row.
         *
         * @param row the row
         * @return the keys of question and row with a dot between, which no key contains
         */
        public String field(Row row) {
            return key + "." + row.key();
        }

        /**
         * Returns a row as a question of its own.
         *
         * @param row the row
         * @return the scale, under the key and the text of the row
         */
        public Scale scale(Row row) {
            return new Scale(row.key(), row.text(), required, steps.min(), steps.max(), steps.labels());
        }
    }

    private static void requireAsked(QuestionKey key, String text) {
        Objects.requireNonNull(key, "key");
        Validate.notBlank(text, "the text of question %s must not be blank", key);
    }
}
