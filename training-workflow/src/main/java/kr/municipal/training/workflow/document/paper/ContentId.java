package kr.municipal.training.workflow.document.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of some bytes: their SHA-256 in lower-case hexadecimal digits. The same bytes have the same name, others another.
 *
 * @param sha256 the 64 digits
 */
public record ContentId(String sha256) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if it is no SHA-256 in lower case
     */
    public ContentId {
        if (!DIGITS.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case digits: " + sha256);
        }
    }

    /**
     * Names some bytes.
     *
     * @param content the bytes
     * @return their name
     */
    public static ContentId of(byte[] content) {
        try {
            return new ContentId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
