package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/** The container of a seal as it was found, in the one form that it may have: anything else is not read at all. */
final class ReadContainer {

    private final SignerInformation signer;
    private final List<X509CertificateHolder> chain;
    private final @Nullable ContentInfo stamp;

    private ReadContainer(SignerInformation signer, List<X509CertificateHolder> chain, @Nullable ContentInfo stamp) {
        this.signer = signer;
        this.chain = List.copyOf(chain);
        this.stamp = stamp;
    }

    /**
     * Reads a container.
     *
     * @param padded the container, then zeros
     * @param covered what it has to be the signature of
     * @return nothing if it is damaged, or holds anything that its signature and digests do not protect
     */
    static Optional<ReadContainer> of(byte[] padded, byte[] covered) {
        try (ASN1InputStream in = new ASN1InputStream(padded)) {
            ASN1Primitive first = in.readObject();
            byte[] encoded = first.getEncoded(ASN1Encoding.DER);
            if (!Arrays.equals(Arrays.copyOf(encoded, padded.length), padded)) {
                return Optional.empty();
            }
            return of(ContentInfo.getInstance(first), encoded, covered);
        } catch (IOException | CMSException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReadContainer> of(ContentInfo content, byte[] encoded, byte[] covered)
            throws CMSException, IOException {
        CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(covered), content);
        if (CanonicalCms.hasTooManyCertificates(data)
                || data.getSignerInfos().size() != 1
                || SignedData.getInstance(content.getContent())
                                .getEncapContentInfo()
                                .getContent()
                        != null) {
            return Optional.empty();
        }
        SignerInformation signer = data.getSignerInfos().iterator().next();
        List<X509CertificateHolder> chain = named(data, signer);
        Attribute stamp = stamp(signer);
        AttributeTable unsigned = stamp == null ? null : new AttributeTable(stamp);
        byte[] canonical = CanonicalCms.of(data, chain, unsigned).getEncoded(ASN1Encoding.DER);
        if (!Arrays.equals(canonical, encoded)) {
            return Optional.empty();
        }
        return Optional.of(new ReadContainer(
                signer, chain, stamp == null ? null : ContentInfo.getInstance(stamp.getAttributeValues()[0])));
    }

    /** The certificates whose digests were signed, in that order; the signer's is the first. */
    private static List<X509CertificateHolder> named(CMSSignedData data, SignerInformation signer) throws IOException {
        Attribute attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        ESSCertIDv2[] ids = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0])
                .getCerts();
        if (ids.length > CanonicalCms.MOST_CERTIFICATES) {
            throw new IOException("more certificates are named than a chain has: " + ids.length);
        }
        Map<ByteBuffer, X509CertificateHolder> carried = new HashMap<>();
        for (X509CertificateHolder certificate : data.getCertificates().getMatches(null)) {
            carried.put(ByteBuffer.wrap(SealContainer.sha256(certificate.getEncoded())), certificate);
        }
        return Arrays.stream(ids)
                .filter(id -> id.getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256))
                .map(id -> carried.get(ByteBuffer.wrap(id.getCertHashObject().getOctets())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Attribute stamp(SignerInformation signer) {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        return unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    }

    SignerInformation signer() {
        return signer;
    }

    X509CertificateHolder certificate() {
        return chain.get(0);
    }

    List<X509CertificateHolder> chain() {
        return chain;
    }

    Optional<ContentInfo> stampAttribute() {
        return Optional.ofNullable(stamp);
    }
}
