package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Whether a time stamp is right in itself: of a digest, signed by the certificate it carries, and without anything else in it. */
final class TimeStampCheck {

    private TimeStampCheck() {}

    /**
     * Returns the stamp reduced to what its own signatures protect.
     *
     * @throws TSPException if it carries no certificate of its signer
     */
    static TimeStampToken canonical(TimeStampToken stamp) throws TSPException, IOException {
        ContentInfo canonical = CanonicalCms.of(stamp.toCMSSignedData(), chain(stamp), null);
        return new TimeStampToken(ContentInfo.getInstance(canonical.getEncoded(ASN1Encoding.DER)));
    }

    /** Reads a stamp, which has to be in its canonical form. */
    static TimeStampToken read(ContentInfo given) throws TSPException, IOException {
        try {
            TimeStampToken stamp = new TimeStampToken(new CMSSignedData(given));
            byte[] canonical = canonical(stamp).toCMSSignedData().getEncoded(ASN1Encoding.DER);
            if (!Arrays.equals(canonical, given.getEncoded(ASN1Encoding.DER))) {
                throw new TSPException("the time stamp has been added to");
            }
            return stamp;
        } catch (CMSException e) {
            throw new TSPException("not a time stamp", e);
        }
    }

    /** The stamp is of this digest, and its signature is right at the time that it names. */
    static void require(TimeStampToken stamp, byte[] sha256) throws TSPException {
        if (!stamp.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                || !Arrays.equals(stamp.getTimeStampInfo().getMessageImprintDigest(), sha256)) {
            throw new TSPException("the time stamp is of something else");
        }
        try {
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(stamp)));
        } catch (OperatorCreationException | CertificateException e) {
            throw new TSPException("the certificate of the time stamp cannot be used", e);
        }
    }

    static X509CertificateHolder signer(TimeStampToken stamp) throws TSPException {
        return stamp.getCertificates().getMatches(null).stream()
                .filter(stamp.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new TSPException("the time stamp has no certificate of its signer"));
    }

    /**
     * The signer's certificate with those up to the root, or alone: of a chain without end the last is not protected.
     *
     * @throws TSPException if it carries no certificate of its signer, or more certificates than a chain has
     */
    static List<X509CertificateHolder> chain(TimeStampToken stamp) throws TSPException {
        if (CanonicalCms.hasTooManyCertificates(stamp.toCMSSignedData())) {
            throw new TSPException("the time stamp has too many certificates");
        }
        Collection<X509CertificateHolder> carried = stamp.getCertificates().getMatches(null);
        List<X509CertificateHolder> chain = new ArrayList<>();
        Optional<X509CertificateHolder> next = Optional.of(signer(stamp));
        while (next.isPresent()) {
            X509CertificateHolder last = next.get();
            chain.add(last);
            if (isIssuedBy(last, last)) {
                return chain;
            }
            next = carried.stream()
                    .filter(candidate -> !chain.contains(candidate) && isIssuedBy(last, candidate))
                    .findFirst();
        }
        return chain.subList(0, 1);
    }

    private static boolean isIssuedBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            return certificate.getIssuer().equals(issuer.getSubject())
                    && certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuer));
        } catch (OperatorCreationException | CertificateException | CertException e) {
            return false;
        }
    }
}
