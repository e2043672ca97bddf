package kr.municipal.training.workflow.document.credential;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kr.municipal.training.eligibility.Reason;

/** What came of looking at a credential (진위 확인 결과). */
public sealed interface CredentialVerdict {

    /**
     * Goes on with what it is.
     *
     * @param genuine what to do with one that is genuine
     * @param refused what to do with one that is not, or cannot be told
     * @param <T> the type of the result
     * @return what the function returned
     */
    <T> T fold(Function<Genuine, T> genuine, Function<Refused, T> refused);

    /**
     * A trusted key signed it, and nothing speaks against it.
     *
     * @param credential what it says
     */
    record Genuine(VerifiedCredential credential) implements CredentialVerdict {

        /** Checks the component. */
        public Genuine {
            Objects.requireNonNull(credential, "credential");
        }

        @Override
        public <T> T fold(Function<Genuine, T> genuine, Function<Refused, T> refused) {
            return genuine.apply(this);
        }
    }

    /**
     * It proves nothing.
     *
     * @param reasons why, all that were found: {@code CREDENTIAL_UNREADABLE}, {@code CREDENTIAL_UNSIGNED}, {@code
     *     CREDENTIAL_ALGORITHM} with {@code algorithm}, {@code CREDENTIAL_KEY_UNKNOWN}, {@code CREDENTIAL_ALTERED}, {@code
     *     CREDENTIAL_TYPE}, {@code CREDENTIAL_INCOMPLETE}, {@code CREDENTIAL_CONTRADICTORY}, {@code CREDENTIAL_NOT_YET} with {@code
     *     from}, {@code CREDENTIAL_EXPIRED} with {@code until}
     */
    record Refused(List<Reason> reasons) implements CredentialVerdict {

        /** Checks that there are some. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refused credential needs a reason");
            }
        }

        static Refused because(Reason reason) {
            return new Refused(List.of(reason));
        }

        @Override
        public <T> T fold(Function<Genuine, T> genuine, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
