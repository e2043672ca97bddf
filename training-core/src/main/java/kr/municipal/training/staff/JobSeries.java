package kr.municipal.training.staff;

import java.text.Normalizer;
import org.apache.commons.lang3.Validate;

/**
 * The job series (직렬) of an official as the municipality writes it, for example {@code 사회복지}.
 *
 * @param name the written job series, not blank; kept without blanks around it, its Hangul composed (NFC)
 */
public record JobSeries(String name) {

    /** Checks and composes the name. */
    public JobSeries {
        Validate.notBlank(name, "the name of a job series must not be blank");
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    /**
     * Returns the job series of the name.
     *
     * @param name the written job series
     * @return the job series
     * @throws IllegalArgumentException if the name is blank
     */
    public static JobSeries of(String name) {
        return new JobSeries(name);
    }
}
