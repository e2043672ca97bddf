package kr.municipal.training.selection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import kr.municipal.training.application.ApplicationId;

/**
 * The seed of a lottery (추첨 씨앗값), from which anyone can run the lottery again with any tool.
 *
 * <p>The algorithm: write the seed, a colon and the application's identifier as ASCII; take SHA-256; write it as 64 lower
 * case hex digits; the application with the smallest text comes first. For example, with the seed
 * {@code mapo-2026-ai-first-draw} the digests of the applications {@code A-1}, {@code A-2} and {@code A-3} begin with
 * {@code d8612ecb}, {@code dc6860e4} and {@code b32b0b27}, so that the order is {@code A-3}, {@code A-1}, {@code A-2}. On a command line:
 * {@code printf 'mapo-2026-ai-first-draw:A-1' | sha256sum}.
 *
 * <p>So that nobody can look for a seed that favours somebody, the seed is chosen before the applications are known: its
 * {@link #commitment} is published before applications close, the seed itself with the result. Until then the seed is a
 * secret; {@link #toString} does not tell it. A seed that could be guessed could be found from its commitment: take
 * {@link #drawn} with a cryptographic source.
 *
 * @param value 16 to 128 letters, digits and hyphens
 */
public record LotterySeed(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{16,128}");

    /** Checks the form. */
    public LotterySeed {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a lottery seed of 16 to 128 letters, digits and hyphens: '" + value + "'");
        }
    }

    /**
     * Returns the seed of the text.
     *
     * @param value the text
     * @return the seed
     * @throws IllegalArgumentException if the text has another form
     */
    public static LotterySeed of(String value) {
        return new LotterySeed(value);
    }

    /**
     * Returns a new seed of 256 bits.
     *
     * @param source where chance comes from, {@link java.security.SecureRandom} outside of tests
     * @return the seed as 64 hex digits
     */
    public static LotterySeed drawn(RandomGenerator source) {
        byte[] bits = new byte[32];
        source.nextBytes(bits);
        return new LotterySeed(HexFormat.of().formatHex(bits));
    }

    /**
     * Returns what is published before applications close: SHA-256 of the seed alone.
     *
     * @return 64 lower case hex digits
     */
    public String commitment() {
        return sha256(value);
    }

    /**
     * Returns the lot of an application: SHA-256 of the seed, a colon and the identifier. The smallest comes first.
     *
     * @param application the application
     * @return 64 lower case hex digits
     */
    public String digestOf(ApplicationId application) {
        return sha256(value + ":" + application);
    }

    /**
     * Returns the commitment, for the seed itself may still be a secret.
     *
     * @return a text without the seed
     */
    @Override
    public String toString() {
        return "LotterySeed[commitment=" + commitment() + "]";
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
