package kr.municipal.training.examples.municipal.officer;

import java.util.Arrays;
import java.util.Optional;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.certificate.RevocationCause;

/** What the register may be asked for, in the words of a clerk. */
enum RegisterState {
    /** It holds. */
    VALID("유효"),
    /** Revoked with its completion. */
    WITHDRAWN("수료 취소"),
    /** Revoked alone. */
    REVOKED("수료증만 취소"),
    /** Another one took its place. */
    REPLACED("재발급됨"),
    /** The office has not printed it. */
    NOT_HANDED_OUT("교부 전"),
    /** The office has printed it more than once. */
    REPRINTED("재출력 있음");

    private final String label;

    RegisterState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean is(RegisterLine line) {
        return switch (this) {
            case VALID -> line.end().isEmpty();
            case WITHDRAWN -> revoked(line, RevocationCause.COMPLETION_WITHDRAWN);
            case REVOKED -> revoked(line, RevocationCause.CERTIFICATE_ALONE);
            case REPLACED ->
                line.end()
                        .filter(end -> end.fold(revocation -> false, replacement -> true))
                        .isPresent();
            case NOT_HANDED_OUT -> line.end().isEmpty() && line.prints().isEmpty();
            case REPRINTED -> !line.reprints().isEmpty();
        };
    }

    private static boolean revoked(RegisterLine line, RevocationCause cause) {
        return line.end()
                .filter(end -> end.fold(revocation -> revocation.cause() == cause, replacement -> false))
                .isPresent();
    }

    static Optional<RegisterState> named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
