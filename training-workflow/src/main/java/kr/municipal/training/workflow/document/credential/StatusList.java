package kr.municipal.training.workflow.document.credential;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bits of a Bitstring Status List (W3C): 1 for a certificate that does not hold any more. Immutable and thread-safe.
 *
 * <p>It is never shorter than the standard's 131,072 bits, so that few certificates do not stand out in it.
 */
public final class StatusList {

    /** How many certificates fit on a list: the standard's least size. */
    public static final int SIZE = 131_072;

    private static final String BASE64URL = "u";
    private static final int FIRST_BIT = 0x80;

    private final byte[] bits;

    private StatusList(byte[] bits) {
        this.bits = bits;
    }

    /**
     * Returns the list on which these have ended.
     *
     * @param ended the indexes of revoked and replaced certificates
     * @return the list
     * @throws IllegalArgumentException if an index lies outside of the list
     */
    public static StatusList of(Collection<Integer> ended) {
        byte[] bits = new byte[SIZE / Byte.SIZE];
        for (int index : ended) {
            requireOnList(index);
            bits[index / Byte.SIZE] |= (byte) (FIRST_BIT >> index % Byte.SIZE);
        }
        return new StatusList(bits);
    }

    /**
     * Reads an encoded list.
     *
     * @param encoded what {@link #encoded()} returned, here or elsewhere
     * @return the list
     * @throws IllegalArgumentException if it is none, or not of this size
     */
    public static StatusList decode(String encoded) {
        if (!encoded.startsWith(BASE64URL)) {
            throw new IllegalArgumentException("not in base64url (multibase u)");
        }
        byte[] zipped = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            byte[] bits = in.readNBytes(SIZE / Byte.SIZE);
            if (bits.length < SIZE / Byte.SIZE || in.read() >= 0) {
                throw new IllegalArgumentException("not " + SIZE + " bits");
            }
            return new StatusList(bits);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a zipped list", e);
        }
    }

    /**
     * Says whether a certificate has ended.
     *
     * @param index its index
     * @return true once it was revoked or replaced
     * @throws IllegalArgumentException if the index lies outside of the list
     */
    public boolean hasEnded(int index) {
        requireOnList(index);
        return (bits[index / Byte.SIZE] & FIRST_BIT >> index % Byte.SIZE) != 0;
    }

    /**
     * Returns the list as the standard writes it: zipped, in base64url with the multibase letter u.
     *
     * @return the same text for the same list
     */
    public String encoded() {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BASE64URL + Base64.getUrlEncoder().withoutPadding().encodeToString(zipped.toByteArray());
    }

    private static void requireOnList(int index) {
        if (index < 0 || index >= SIZE) {
            throw new IllegalArgumentException("no index of a status list: " + index);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusList list && Arrays.equals(bits, list.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
