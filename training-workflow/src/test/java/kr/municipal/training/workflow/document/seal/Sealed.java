package kr.municipal.training.workflow.document.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kr.municipal.training.workflow.document.Printed;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import kr.municipal.training.workflow.document.seal.TimeStamping.WhenUnavailable;

/** A certificate sealed for these tests, and what a check says of it. */
record Sealed(byte[] file, OfficeKey key) {

    static final Instant AT = Instant.parse("2026-03-24T05:00:00Z");
    static final Instant LATER = Instant.parse("2036-03-24T05:00:00Z");

    static Sealed by(OfficeKey key) {
        return by(key, AT);
    }

    static Sealed by(OfficeKey key, Instant at) {
        return new Sealed(new PdfSeal(Clock.fixed(at, ZoneOffset.UTC)).seal(Printed.ORDINARY.pdf(), key), key);
    }

    static Sealed stamped(OfficeKey key, OfficeKey authority, Instant stampedAt) {
        try (StampingServer server = StampingServer.of(authority, stampedAt)) {
            TimeStamping stamping = new TimeStamping(
                    new HttpTimeStampAuthority(server.address(), Duration.ofSeconds(20)), WhenUnavailable.REFUSE);
            return new Sealed(
                    new PdfSeal(Clock.fixed(AT, ZoneOffset.UTC), stamping).seal(Printed.ORDINARY.pdf(), key), key);
        }
    }

    TrustedKeys trust() {
        return TrustedKeys.of(List.of(key.certificate().getPublicKey()), List.of());
    }

    SealReport report() {
        return report(file);
    }

    SealReport report(byte[] other) {
        return check(other, trust());
    }

    static SealReport check(byte[] file, TrustedKeys trusted) {
        return check(file, trusted, TrustedKeys.none());
    }

    static SealReport check(byte[] file, TrustedKeys trusted, TrustedKeys stampers) {
        return new SealCheck(trusted, stampers, SealCheck.LARGEST_FILE).check(file, LATER);
    }

    byte[] with(int position, int value) {
        byte[] other = file.clone();
        other[position] = (byte) value;
        return other;
    }

    /** Where the seal's own text begins and ends. */
    SealPlace place() {
        return SealPlace.find(file).get(0);
    }
}
