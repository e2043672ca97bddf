package kr.municipal.training.certificate;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.lang3.Validate;

/** Whether a certificate holds at the moment asked for (효력). Once lost, it never returns. */
public sealed interface Validity {

    /**
     * Says whether the certificate holds.
     *
     * @return false once it was revoked or replaced
     */
    default boolean isValid() {
        return fold(() -> true, revoked -> false, replaced -> false);
    }

    /**
     * Goes on with what it is.
     *
     * @param valid what to do if the certificate holds
     * @param revoked what to do if it was revoked
     * @param replaced what to do if another one took its place
     * @param <T> the type of the result
     * @return what the function returned
     */
    <T> T fold(Supplier<T> valid, Function<Revoked, T> revoked, Function<Replaced, T> replaced);

    /** It holds (유효). */
    record Valid() implements Validity {

        @Override
        public <T> T fold(Supplier<T> valid, Function<Revoked, T> revoked, Function<Replaced, T> replaced) {
            return valid.get();
        }
    }

    /**
     * It was revoked (수료취소).
     *
     * @param since from which moment on it does not hold
     * @param words why; written for the register, so an office decides whether outsiders may read them
     */
    record Revoked(Instant since, String words) implements Validity {

        /** Checks the components. */
        public Revoked {
            Objects.requireNonNull(since, "since");
            Validate.notBlank(words, "the revocation at %s needs a reason", since);
        }

        @Override
        public <T> T fold(Supplier<T> valid, Function<Revoked, T> revoked, Function<Replaced, T> replaced) {
            return revoked.apply(this);
        }
    }

    /**
     * Another certificate took its place (재발급).
     *
     * @param since from which moment on
     * @param successor the number of the other one, which may have been revoked or replaced itself
     */
    record Replaced(Instant since, CertificateNumber successor) implements Validity {

        /** Checks the components. */
        public Replaced {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(successor, "successor");
        }

        @Override
        public <T> T fold(Supplier<T> valid, Function<Revoked, T> revoked, Function<Replaced, T> replaced) {
            return replaced.apply(this);
        }
    }
}
