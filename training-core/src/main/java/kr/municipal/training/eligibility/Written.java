package kr.municipal.training.eligibility;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bean Validation of a text that a person wrote: not empty where it is required, and not too long, both as
 * {@link WrittenText#of} keeps it. Who calls {@code objections()} hears the same without a validation provider.
 */
@Documented
@Constraint(validatedBy = WrittenValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Written {

    /**
     * Says whether something must be written.
     *
     * @return true if an empty text is a violation
     */
    boolean required() default false;

    /**
     * Says how much may be written.
     *
     * @return the longest text, in characters (UTF-16 units, as a browser counts them)
     */
    int max() default WrittenText.MAX_REASON;

    /**
     * Returns what is said of a text that is too long.
     *
     * @return the key of the message
     */
    String message() default "{kr.municipal.training.Written.tooLong}";

    /**
     * Returns what is said of a required text that is missing.
     *
     * @return the key of the message
     */
    String missing() default "{kr.municipal.training.Written.missing}";

    /**
     * Returns the validation groups.
     *
     * @return none unless an embedder composes constraints
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return none unless an embedder composes constraints
     */
    Class<? extends Payload>[] payload() default {};
}
