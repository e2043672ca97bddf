package kr.municipal.training.attendance;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The secret from which the check-in codes of one session follow (출석 확인 비밀값). Every session has its own; whoever knows
 * it can make codes, so {@link #toString} does not tell it. Immutable and thread-safe.
 */
public final class CheckInSecret {

    /** The shortest secret, in bytes: RFC 4226 asks for 128 bits at least. */
    public static final int MIN_BYTES = 16;

    /** The longest secret, in bytes: the output of HMAC-SHA-512; a longer one adds nothing. */
    public static final int MAX_BYTES = 64;

    private static final int DRAWN_BYTES = 32;

    private final byte[] bytes;

    private CheckInSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the secret of the bytes.
     *
     * @param bytes {@value #MIN_BYTES} to {@value #MAX_BYTES} bytes; copied
     * @return the secret
     * @throws IllegalArgumentException if there are fewer or more; the message tells how many, not which
     */
    public static CheckInSecret of(byte[] bytes) {
        byte[] copy = Objects.requireNonNull(bytes, "bytes").clone();
        if (copy.length < MIN_BYTES || copy.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "a check-in secret has " + MIN_BYTES + " to " + MAX_BYTES + " bytes, not " + copy.length);
        }
        return new CheckInSecret(copy);
    }

    /**
     * Returns a new secret of 256 bits.
     *
     * @param source where chance comes from, {@link java.security.SecureRandom} outside of tests
     * @return the secret
     */
    public static CheckInSecret drawn(RandomGenerator source) {
        byte[] bits = new byte[DRAWN_BYTES];
        source.nextBytes(bits);
        return new CheckInSecret(bits);
    }

    /**
     * Returns the bytes, for the store.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckInSecret that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /**
     * Returns how long the secret is, and nothing of it.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "CheckInSecret[" + bytes.length + " bytes]";
    }
}
