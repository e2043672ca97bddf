package kr.municipal.training.workflow.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate's file may carry beside the certificate itself.
 *
 * @param link where it can be verified, printed as QR code and as text; null for neither
 * @param files the files that travel inside
 */
public record CertificateExtras(@Nullable VerificationLink link, List<AttachedFile> files) {

    private static final CertificateExtras NONE = new CertificateExtras(null, List.of());

    /**
     * Keeps a copy of the list.
     *
     * @throws IllegalArgumentException if two files have one name
     */
    public CertificateExtras {
        files = List.copyOf(files);
        if (files.stream().map(AttachedFile::name).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two attached files have one name: " + files);
        }
    }

    /**
     * Returns nothing at all: the page as it is without a public address and keys.
     *
     * @return no extras
     */
    public static CertificateExtras none() {
        return NONE;
    }

    /**
     * Returns these with a link.
     *
     * @param other where the certificate can be verified
     * @return the extras
     */
    public CertificateExtras with(VerificationLink other) {
        return new CertificateExtras(other, files);
    }

    /**
     * Returns these with one more file.
     *
     * @param file the file
     * @return the extras
     */
    public CertificateExtras with(AttachedFile file) {
        return new CertificateExtras(
                link, Stream.concat(files.stream(), Stream.of(file)).toList());
    }
}
