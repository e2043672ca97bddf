package kr.municipal.training.eligibility;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Written}. A validation provider makes one; thread-safe once it is initialised. */
public final class WrittenValidator implements ConstraintValidator<Written, String> {

    private boolean required;
    private int max;
    private String missing = "";

    /** Called by a validation provider. */
    public WrittenValidator() {}

    @Override
    public void initialize(Written constraint) {
        required = constraint.required();
        max = constraint.max();
        missing = constraint.missing();
    }

    @Override
    public boolean isValid(@Nullable String raw, ConstraintValidatorContext context) {
        int length = WrittenText.of(raw).length();
        if (required && length == 0) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(missing).addConstraintViolation();
            return false;
        }
        return length <= max;
    }
}
