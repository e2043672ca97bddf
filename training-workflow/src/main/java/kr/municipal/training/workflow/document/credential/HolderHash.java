package kr.municipal.training.workflow.document.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import kr.municipal.training.staff.StaffNumber;

/**
 * Stands for the holder in a credential: the SHA-256 of staff number and salt, as Open Badges 3.0 writes it. Who knows the staff
 * number can compare; nobody else learns who it is without trying numbers out, for each credential anew.
 */
public final class HolderHash {

    private static final String PREFIX = "sha256$";
    private static final int SALT_BYTES = 16;

    private HolderHash() {}

    /**
     * Draws a salt.
     *
     * @param random a cryptographically strong source
     * @return 128 bits, in hexadecimal digits
     */
    public static String salt(RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /**
     * Hashes a staff number.
     *
     * @param holder the staff number
     * @param salt the salt of the credential
     * @return the hash with its algorithm
     */
    public static String of(StaffNumber holder, String salt) {
        try {
            byte[] salted = (holder.value() + salt).getBytes(StandardCharsets.UTF_8);
            return PREFIX
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(salted));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
