package kr.municipal.training.workflow.document.seal;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import kr.municipal.training.eligibility.Reason;

/** Everything that can be the matter with a sealed file. */
final class SealFaults {

    /** Whoever sealed it is not among those who are trusted, which is no fault of the file. */
    static final String KEY_UNKNOWN = "SEAL_KEY_UNKNOWN";

    /** What is wrong with the time, the certificate or the reader, and not with any byte of the file. */
    static final Set<String> NOT_OF_THE_BYTES =
            Set.of(KEY_UNKNOWN, "SEAL_CERTIFICATE_NOT_VALID_THEN", "SEAL_TIME_MISSING", "SEAL_IN_THE_FUTURE");

    private SealFaults() {}

    static Reason tooBig(long limit) {
        return Reason.of("SEAL_FILE_TOO_BIG", Map.of("kilobytes", limit / 1000));
    }

    static Reason notPdf() {
        return Reason.of("SEAL_NOT_A_PDF");
    }

    static Reason encrypted() {
        return Reason.of("SEAL_FILE_ENCRYPTED");
    }

    static Reason missing() {
        return Reason.of("SEAL_MISSING");
    }

    static Reason cutOff(long missing) {
        return Reason.of("SEAL_FILE_CUT_OFF", Map.of("bytes", missing));
    }

    static Reason appended(long bytes) {
        return Reason.of("SEAL_APPENDED", Map.of("bytes", bytes));
    }

    static Reason several() {
        return Reason.of("SEAL_SEVERAL");
    }

    static Reason rangeWrong() {
        return Reason.of("SEAL_RANGE_WRONG");
    }

    static Reason contentChanged() {
        return Reason.of("SEAL_CONTENT_CHANGED");
    }

    static Reason containerBroken() {
        return Reason.of("SEAL_CONTAINER_BROKEN");
    }

    static Reason signatureWrong() {
        return Reason.of("SEAL_SIGNATURE_WRONG");
    }

    static Reason certificateNotValid(Instant at, Instant from, Instant to) {
        return Reason.of("SEAL_CERTIFICATE_NOT_VALID_THEN", Map.of("at", at, "from", from, "to", to));
    }

    static Reason timeMissing() {
        return Reason.of("SEAL_TIME_MISSING");
    }

    static Reason inTheFuture(Instant at) {
        return Reason.of("SEAL_IN_THE_FUTURE", Map.of("at", at));
    }

    static Reason timeStampWrong() {
        return Reason.of("SEAL_TIME_STAMP_WRONG");
    }

    static Reason keyUnknown(String name) {
        return Reason.of("SEAL_KEY_UNKNOWN", Map.of("name", name));
    }

    static Reason notOfTheDocument() {
        return Reason.of("SEAL_NOT_OF_THE_DOCUMENT");
    }
}
