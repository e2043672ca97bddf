package kr.municipal.training.workflow.document.verification;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.municipal.training.certificate.Validity;
import kr.municipal.training.eligibility.Reason;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * What the register (수료증 발급대장) says of a certificate.
 *
 * @param state what it says
 * @param reason what speaks against the certificate, or keeps it from being told; null if nothing does
 */
public record RegisterAnswer(State state, @Nullable Reason reason) {

    /** Whether a certificate holds, as far as the register was asked. */
    public enum State {
        /** It is in the register and holds. */
        HOLDS,
        /** It is not on the status list of what was revoked or replaced; whether it is in the register was not asked. */
        NOT_LISTED,
        /** It was revoked or replaced. */
        ENDED,
        /** The register has no such certificate. */
        UNKNOWN,
        /** It was asked, and answered nothing that can be trusted: signed with a key that is not at hand, out of date, or of something else. */
        UNTRUSTED,
        /** The register did not answer. */
        NOT_REACHABLE,
        /** There was nobody to ask, or nothing to ask about. */
        NOT_ASKED;

        private static final Set<State> WITH_REASON = EnumSet.of(ENDED, UNKNOWN, UNTRUSTED);
    }

    /** Checks that there is a reason where there has to be one. */
    public RegisterAnswer {
        Objects.requireNonNull(state, "state");
        if ((reason == null) != !State.WITH_REASON.contains(state)) {
            throw new IllegalArgumentException("the register answers " + state + " because of " + reason);
        }
    }

    static RegisterAnswer holds() {
        return new RegisterAnswer(State.HOLDS, null);
    }

    static RegisterAnswer notListed() {
        return new RegisterAnswer(State.NOT_LISTED, null);
    }

    static RegisterAnswer silent(String number) {
        return new RegisterAnswer(
                State.UNTRUSTED, Reason.of("VERIFICATION_REGISTER_SILENT").with("number", number));
    }

    static RegisterAnswer untrusted() {
        return new RegisterAnswer(State.UNTRUSTED, Reason.of("VERIFICATION_STATUS_UNTRUSTED"));
    }

    static RegisterAnswer notReachable() {
        return new RegisterAnswer(State.NOT_REACHABLE, null);
    }

    static RegisterAnswer notAsked() {
        return new RegisterAnswer(State.NOT_ASKED, null);
    }

    static RegisterAnswer ended(Reason why) {
        return new RegisterAnswer(State.ENDED, why);
    }

    static RegisterAnswer of(String number, Validity validity) {
        return validity.fold(
                RegisterAnswer::holds,
                revoked -> revoked(number, revoked.since(), revoked.words()),
                replaced ->
                        replaced(number, replaced.since(), replaced.successor().value()));
    }

    static RegisterAnswer revoked(String number, Instant since, String words) {
        return ended(Reason.of("VERIFICATION_REVOKED")
                .with("number", number)
                .with("since", since)
                .with("words", StringUtils.stripEnd(words, ".")));
    }

    static RegisterAnswer replaced(String number, Instant since, String successor) {
        return ended(Reason.of("VERIFICATION_REPLACED")
                .with("number", number)
                .with("since", since)
                .with("successor", successor));
    }

    static RegisterAnswer unknown(String number) {
        return new RegisterAnswer(
                State.UNKNOWN, Reason.of("VERIFICATION_NOT_IN_REGISTER").with("number", number));
    }

    /**
     * Says whether nobody revoked or replaced the certificate, as far as the register or its status list was asked.
     *
     * @return true if one of them was asked and says so
     */
    public boolean tellsThatItHolds() {
        return state == State.HOLDS || state == State.NOT_LISTED;
    }

    /**
     * Returns what speaks against the certificate, or keeps it from being told.
     *
     * @return the reason, or empty
     */
    public Optional<Reason> objection() {
        return Optional.ofNullable(reason);
    }
}
