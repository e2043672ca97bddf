package kr.municipal.training.certificate;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;

/**
 * What happened to a certificate after its issue, as the register keeps it for ever. A {@link Reprint} changes nothing; an
 * {@link End} is the last that happens.
 */
public sealed interface RegisterEvent {

    /**
     * Returns who did it.
     *
     * @return the staff number
     */
    StaffNumber by();

    /**
     * Returns when it was done.
     *
     * @return the moment
     */
    Instant at();

    /**
     * Returns why, in the words of who did it.
     *
     * @return the reason, not blank, at most {@value WrittenText#MAX_REASON} characters
     */
    String words();

    /**
     * Goes on with what it is.
     *
     * @param reprint what to do with a re-print
     * @param revocation what to do with a revocation
     * @param replacement what to do with a replacement
     * @param <T> the type of the result
     * @return what the function returned
     */
    <T> T fold(Function<Reprint, T> reprint, Function<Revocation, T> revocation, Function<Replacement, T> replacement);

    /** What ends a certificate, so that it does not hold any more. */
    sealed interface End extends RegisterEvent {

        /**
         * Goes on with what ended it.
         *
         * @param revocation what to do with a revocation
         * @param replacement what to do with a replacement
         * @param <T> the type of the result
         * @return what the function returned
         */
        <T> T fold(Function<Revocation, T> revocation, Function<Replacement, T> replacement);

        @Override
        default <T> T fold(
                Function<Reprint, T> reprint,
                Function<Revocation, T> revocation,
                Function<Replacement, T> replacement) {
            return fold(revocation, replacement);
        }
    }

    /**
     * The same certificate on paper once more (재출력): same number, same text.
     *
     * @param by who printed it
     * @param at when
     * @param words why
     */
    record Reprint(StaffNumber by, Instant at, String words) implements RegisterEvent {

        /** Checks the components. */
        public Reprint {
            GivenReason.require(by, at, words);
        }

        @Override
        public <T> T fold(
                Function<Reprint, T> reprint,
                Function<Revocation, T> revocation,
                Function<Replacement, T> replacement) {
            return reprint.apply(this);
        }
    }

    /**
     * The certificate was taken back (수료취소). It stays in the register with its number.
     *
     * @param by who revoked it
     * @param at since when it does not hold
     * @param words why
     */
    record Revocation(StaffNumber by, Instant at, String words) implements End {

        /** Checks the components. */
        public Revocation {
            GivenReason.require(by, at, words);
        }

        @Override
        public <T> T fold(Function<Revocation, T> revocation, Function<Replacement, T> replacement) {
            return revocation.apply(this);
        }
    }

    /**
     * Another certificate took its place, because what it said was wrong (재발급).
     *
     * @param successor the number of the certificate that replaced it
     * @param by who corrected it
     * @param at since when the successor holds
     * @param words what was wrong
     */
    record Replacement(CertificateNumber successor, StaffNumber by, Instant at, String words) implements End {

        /** Checks the components. */
        public Replacement {
            Objects.requireNonNull(successor, "successor");
            GivenReason.require(by, at, words);
        }

        @Override
        public <T> T fold(Function<Revocation, T> revocation, Function<Replacement, T> replacement) {
            return replacement.apply(this);
        }
    }
}
