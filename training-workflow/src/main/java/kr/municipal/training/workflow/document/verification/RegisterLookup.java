package kr.municipal.training.workflow.document.verification;

import java.time.Instant;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;

/** Asks the register about a certificate. Implementations are thread-safe, and answer rather than fail. */
@FunctionalInterface
public interface RegisterLookup {

    /**
     * Asks about a certificate.
     *
     * @param credential what its credential says
     * @param trusted the keys that may speak for the register
     * @param now the moment at which it should hold
     * @return what the register says
     */
    RegisterAnswer ask(VerifiedCredential credential, KeySet trusted, Instant now);

    /**
     * Returns that nobody is asked.
     *
     * @return no register
     */
    static RegisterLookup none() {
        return (credential, trusted, now) -> RegisterAnswer.notAsked();
    }
}
