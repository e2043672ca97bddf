package kr.municipal.training.certificate;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.staff.StaffNumber;

/**
 * What happened to a certificate after its issue, as the register keeps it for ever. A {@link Print} changes nothing; an
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
     * @return the reason, at most {@value WrittenText#MAX_REASON} characters; empty for a {@link HandOut} alone, which needs none
     */
    String words();

    /**
     * Goes on with what it is.
     *
     * @param handOut what to do with a hand-out
     * @param reprint what to do with a re-print
     * @param revocation what to do with a revocation
     * @param replacement what to do with a replacement
     * @param <T> the type of the result
     * @return what the function returned
     */
    <T> T fold(
            Function<HandOut, T> handOut,
            Function<Reprint, T> reprint,
            Function<Revocation, T> revocation,
            Function<Replacement, T> replacement);

    /** What puts a certificate on the office's paper: the hand-out that belongs to its issue, and every re-print. */
    sealed interface Print extends RegisterEvent {

        /**
         * Goes on with what it is.
         *
         * @param handOut what to do with a hand-out
         * @param reprint what to do with a re-print
         * @param <T> the type of the result
         * @return what the function returned
         */
        <T> T fold(Function<HandOut, T> handOut, Function<Reprint, T> reprint);

        @Override
        default <T> T fold(
                Function<HandOut, T> handOut,
                Function<Reprint, T> reprint,
                Function<Revocation, T> revocation,
                Function<Replacement, T> replacement) {
            return fold(handOut, reprint);
        }
    }

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
                Function<HandOut, T> handOut,
                Function<Reprint, T> reprint,
                Function<Revocation, T> revocation,
                Function<Replacement, T> replacement) {
            return fold(revocation, replacement);
        }
    }

    /**
     * The certificate on the office's paper for the first time (교부). It belongs to the issue, is no re-print and needs no reason.
     *
     * @param by who printed it
     * @param at when
     */
    record HandOut(StaffNumber by, Instant at) implements Print {

        /** Checks the components. */
        public HandOut {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public String words() {
            return "";
        }

        @Override
        public <T> T fold(Function<HandOut, T> handOut, Function<Reprint, T> reprint) {
            return handOut.apply(this);
        }
    }

    /**
     * The same certificate on paper once more (재출력): same number, same text.
     *
     * @param by who printed it
     * @param at when
     * @param words why
     */
    record Reprint(StaffNumber by, Instant at, String words) implements Print {

        /** Checks the components. */
        public Reprint {
            GivenReason.require(by, at, words);
        }

        @Override
        public <T> T fold(Function<HandOut, T> handOut, Function<Reprint, T> reprint) {
            return reprint.apply(this);
        }
    }

    /**
     * The certificate was taken back (수료증 취소). It stays in the register with its number.
     *
     * @param cause what it followed from
     * @param by who revoked it
     * @param at since when it does not hold
     * @param words why
     */
    record Revocation(RevocationCause cause, StaffNumber by, Instant at, String words) implements End {

        /** Checks the components. */
        public Revocation {
            Objects.requireNonNull(cause, "cause");
            GivenReason.require(by, at, words);
        }

        /**
         * Makes one of the certificate alone.
         *
         * @param by who revoked it
         * @param at since when it does not hold
         * @param words why
         */
        public Revocation(StaffNumber by, Instant at, String words) {
            this(RevocationCause.CERTIFICATE_ALONE, by, at, words);
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
