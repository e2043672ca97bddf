package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/** SealCertificates as the one library and as the other, and whom they name. */
final class SealCertificates {

    /** As long as a common name may be (RFC 5280, ub-common-name). */
    private static final int LONGEST = 64;

    /** What terminals and pages take for more than a letter. */
    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private SealCertificates() {}

    static String commonName(X509Certificate certificate) {
        return commonName(holder(certificate).getSubject());
    }

    static boolean isNamed(X509Certificate certificate, String expected) {
        return rawCommonName(holder(certificate).getSubject())
                .filter(name -> composed(name).equals(composed(expected)))
                .isPresent();
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** To be shown: the whole name where there is no common one, without anything that would do more than name somebody. */
    static String commonName(X500Name name) {
        String plain = NO_LETTERS
                .matcher(rawCommonName(name).orElseGet(name::toString))
                .replaceAll(" ")
                .strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** As it was written, for the library's own text escapes commas. */
    private static Optional<String> rawCommonName(X500Name name) {
        return Arrays.stream(name.getRDNs(BCStyle.CN))
                .flatMap(part -> Arrays.stream(part.getTypesAndValues()))
                .filter(part -> part.getType().equals(BCStyle.CN))
                .map(AttributeTypeAndValue::getValue)
                .map(value -> value instanceof ASN1String text ? text.getString() : value.toString())
                .findFirst();
    }

    static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without an encoded form", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static X509Certificate certificate(X509CertificateHolder holder) throws CertificateException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }
}
