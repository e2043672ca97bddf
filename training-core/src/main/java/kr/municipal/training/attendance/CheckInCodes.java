package kr.municipal.training.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How the codes rotate that the room's screen shows (출석 확인 코드): a pure function of secret and time, the time-based
 * one-time password of RFC 6238 with HMAC-SHA-256 or HMAC-SHA-512. Thread-safe.
 *
 * <p>A code proves that somebody saw the screen, or heard of it, within the last moments. It does not prove who, nor that
 * the person is in the room: see {@link SessionCheckIns} for the second signal and for what both cannot prevent.
 * A guess hits with a probability of {@code (2 × drift + 1) / 10^digits}, which is also the probability that the code of
 * one session is taken for that of another.
 *
 * @param algorithm the keyed hash
 * @param step how long a code is shown; whole seconds, 1 to 3,600: what stands longer can be handed on
 * @param digits how many digits a code has, 6 to 8
 * @param drift how many steps earlier or later are tolerated, 0 to 10: for the time of typing, and for the clocks of
 *     screen and server
 */
public record CheckInCodes(
        @NotNull(message = "{kr.municipal.training.Value.missing}") Algorithm algorithm,
        @NotNull(message = "{kr.municipal.training.Value.missing}") Duration step,
        @Min(value = 6, message = "{kr.municipal.training.Number.least}")
                @Max(value = 8, message = "{kr.municipal.training.Number.most}")
                int digits,
        @Min(value = 0, message = "{kr.municipal.training.Number.least}")
                @Max(value = 10, message = "{kr.municipal.training.Number.most}")
                int drift) {

    /** The keyed hashes of RFC 6238; SHA-1 is left out. */
    public enum Algorithm {
        /** HMAC with SHA-256. */
        HMAC_SHA_256("HmacSHA256"),
        /** HMAC with SHA-512. */
        HMAC_SHA_512("HmacSHA512");

        private final String mac;

        Algorithm(String mac) {
            this.mac = mac;
        }
    }

    private static final int MOST_SECONDS = 3600;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if one is out of its bounds
     */
    public CheckInCodes {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(step, "step");
        if (step.toSeconds() < 1 || step.toSeconds() > MOST_SECONDS || step.toNanosPart() != 0) {
            throw new IllegalArgumentException("a code is shown for whole seconds, 1 to " + MOST_SECONDS + ": " + step);
        }
        if (digits < 6 || digits > 8) {
            throw new IllegalArgumentException("a code has 6 to 8 digits: " + digits);
        }
        if (drift < 0 || drift > 10) {
            throw new IllegalArgumentException("0 to 10 steps are tolerated: " + drift);
        }
    }

    /**
     * Returns the defaults: HMAC-SHA-256, 30 seconds and one step of tolerance as RFC 6238 recommends (sections 5.2 and 4.1),
     * six digits, the fewest RFC 4226 allows.
     *
     * @return the settings
     */
    public static CheckInCodes standard() {
        return new CheckInCodes(Algorithm.HMAC_SHA_256, Duration.ofSeconds(30), 6, 1);
    }

    /**
     * Returns the code to show.
     *
     * @param secret the session's secret
     * @param at the moment
     * @return the code, with leading zeros
     * @throws IllegalArgumentException if the moment lies before 1970
     */
    public String code(CheckInSecret secret, Instant at) {
        return codeOfStep(secret, stepOf(at));
    }

    /**
     * Returns when the next code is shown, for a screen to know.
     *
     * @param at the moment
     * @return the first moment of the next step, after {@code at}
     * @throws IllegalArgumentException if the moment lies before 1970
     */
    public Instant nextAfter(Instant at) {
        return Instant.ofEpochSecond(Math.multiplyExact(stepOf(at) + 1, step.toSeconds()));
    }

    /**
     * Says whether a written code is that of the moment or of a step tolerated. How long this takes does not tell how much
     * of the code was right.
     *
     * @param secret the session's secret
     * @param written what the person wrote; blanks, also between the digits, are passed over
     * @param at the moment
     * @return {@code true} if it is one of the codes
     * @throws IllegalArgumentException if the moment lies before 1970
     */
    public boolean matches(CheckInSecret secret, @Nullable String written, Instant at) {
        byte[] given = digitsOf(written).getBytes(StandardCharsets.UTF_8);
        long now = stepOf(at);
        boolean found = false;
        for (long one = Math.max(0, now - drift); one <= now + drift; one++) {
            // No way out of the loop at the first hit: every step takes its time.
            found |= MessageDigest.isEqual(given, codeOfStep(secret, one).getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    static String digitsOf(@Nullable String written) {
        return written == null ? "" : written.replaceAll("\\s", "");
    }

    private long stepOf(Instant at) {
        if (at.getEpochSecond() < 0) {
            throw new IllegalArgumentException("there are no codes before 1970: " + at);
        }
        return at.getEpochSecond() / step.toSeconds();
    }

    private String codeOfStep(CheckInSecret secret, long counter) {
        byte[] hash =
                hash(secret, ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
        int offset = hash[hash.length - 1] & 0x0F;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFF_FFFF;
        String code = Integer.toString(truncated % POWERS[digits]);
        return "0".repeat(digits - code.length()) + code;
    }

    private byte[] hash(CheckInSecret secret, byte[] counter) {
        try {
            Mac mac = Mac.getInstance(algorithm.mac);
            mac.init(new SecretKeySpec(secret.bytes(), algorithm.mac));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + algorithm.mac, e);
        }
    }
}
