package kr.municipal.training.workflow.document.seal;

import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/**
 * The one form that a signed container may have. A signature protects its attributes and the content, but not how the
 * container is put together: the same signature stays valid with another order, another name of the same algorithm, or with
 * something added. So the container is built again from what is protected, and has to be equal to that.
 */
final class CanonicalCms {

    /** The longest chain that a seal or a time stamp may carry: whoever puts more in wants to keep its reader busy. */
    static final int MOST_CERTIFICATES = 10;

    private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> RSA_WITH = Map.of(
            NISTObjectIdentifiers.id_sha256, PKCSObjectIdentifiers.sha256WithRSAEncryption,
            NISTObjectIdentifiers.id_sha384, PKCSObjectIdentifiers.sha384WithRSAEncryption,
            NISTObjectIdentifiers.id_sha512, PKCSObjectIdentifiers.sha512WithRSAEncryption);

    private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> ECDSA_WITH = Map.of(
            NISTObjectIdentifiers.id_sha256, X9ObjectIdentifiers.ecdsa_with_SHA256,
            NISTObjectIdentifiers.id_sha384, X9ObjectIdentifiers.ecdsa_with_SHA384,
            NISTObjectIdentifiers.id_sha512, X9ObjectIdentifiers.ecdsa_with_SHA512);

    private CanonicalCms() {}

    /** Counts without reading them: what is too many is refused before anything is done for each. */
    static boolean hasTooManyCertificates(CMSSignedData given) {
        ASN1Set certificates =
                SignedData.getInstance(given.toASN1Structure().getContent()).getCertificates();
        return certificates != null && certificates.size() > MOST_CERTIFICATES;
    }

    /**
     * Builds a container with one signer again.
     *
     * @param certificates those that are protected, the signer's own first
     * @param unsigned what is protected by itself, or null
     */
    static ContentInfo of(
            CMSSignedData given, List<X509CertificateHolder> certificates, @Nullable AttributeTable unsigned) {
        SignedData data = SignedData.getInstance(given.toASN1Structure().getContent());
        SignerInformation signer = given.getSignerInfos().iterator().next();
        SignerInfo info = signer.toASN1Structure();
        CMSAlgorithmProtection named = namedAlgorithms(signer);
        AlgorithmIdentifier digest = named == null
                ? new AlgorithmIdentifier(info.getDigestAlgorithm().getAlgorithm())
                : named.getDigestAlgorithm();
        AlgorithmIdentifier algorithm = named == null || named.getSignatureAlgorithm() == null
                ? usual(info.getDigestEncryptionAlgorithm(), certificates.get(0), digest)
                : named.getSignatureAlgorithm();
        SignerInfo signerInfo = new SignerInfo(
                new SignerIdentifier(
                        new IssuerAndSerialNumber(certificates.get(0).toASN1Structure())),
                digest,
                info.getAuthenticatedAttributes(),
                algorithm,
                info.getEncryptedDigest(),
                unsigned == null ? null : new DERSet(unsigned.toASN1EncodableVector()));
        return new ContentInfo(
                CMSObjectIdentifiers.signedData,
                new SignedData(
                        new DERSet(digest),
                        content(data.getEncapContentInfo()),
                        new DERSet(certificates.stream()
                                .map(X509CertificateHolder::toASN1Structure)
                                .toArray(ASN1Encodable[]::new)),
                        null,
                        new DERSet(signerInfo)));
    }

    /** What is signed is the octets, whatever type they are said to be of. */
    private static ContentInfo content(ContentInfo given) {
        ASN1Encodable octets = given.getContent();
        return new ContentInfo(
                given.getContentType(),
                octets == null
                        ? null
                        : new DEROctetString(ASN1OctetString.getInstance(octets).getOctets()));
    }

    /** The algorithms as a signed attribute names them (RFC 6211), if there is one. */
    private static @Nullable CMSAlgorithmProtection namedAlgorithms(SignerInformation signer) {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute attribute = signed == null ? null : signed.get(CMSAttributes.cmsAlgorithmProtect);
        return attribute == null
                ? null
                : CMSAlgorithmProtection.getInstance(attribute.getAttributeValues()[0]);
    }

    /** Of several names for the same algorithm the exact one; any other algorithm as it is. */
    private static AlgorithmIdentifier usual(
            AlgorithmIdentifier given, X509CertificateHolder signer, AlgorithmIdentifier digest) {
        ASN1ObjectIdentifier key =
                signer.getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm();
        if (key.equals(PKCSObjectIdentifiers.rsaEncryption)
                && !given.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return new AlgorithmIdentifier(
                    RSA_WITH.getOrDefault(digest.getAlgorithm(), given.getAlgorithm()), DERNull.INSTANCE);
        }
        return key.equals(X9ObjectIdentifiers.id_ecPublicKey)
                ? new AlgorithmIdentifier(ECDSA_WITH.getOrDefault(digest.getAlgorithm(), given.getAlgorithm()))
                : given;
    }
}
