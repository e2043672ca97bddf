package kr.municipal.training.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import kr.municipal.training.eligibility.WrittenText;
import org.apache.commons.lang3.Validate;

/**
 * One row of a matrix (행): what is rated on its scale.
 *
 * @param key what identifies the row within its matrix
 * @param text what is rated, not blank
 */
public record Row(
        @NotNull(message = "{kr.municipal.training.Value.missing}") QuestionKey key,
        @NotBlank(message = "{kr.municipal.training.Written.missing}") String text) {

    /** Checks the text. */
    public Row {
        Objects.requireNonNull(key, "key");
        Validate.notBlank(text, "the text of row %s must not be blank", key);
        text = WrittenText.of(text);
    }

    /**
     * Returns a row.
     *
     * @param key the text of its key
     * @param text what is rated
     * @return the row
     * @throws IllegalArgumentException if the key has another form or the text is blank
     */
    public static Row of(String key, String text) {
        return new Row(QuestionKey.of(key), text);
    }
}
