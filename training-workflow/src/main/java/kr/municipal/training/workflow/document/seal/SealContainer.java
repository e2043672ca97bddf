package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.ProviderException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeyException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Makes the CMS container of a seal: the signature, the certificates it names by their digests, and perhaps a time stamp. When it
 * was made is not said in it but in the PDF, as PAdES wants it.
 */
final class SealContainer {

    /** Room for what is in a container besides certificates and time stamp. */
    private static final int ROOM = 2_048;

    private SealContainer() {}

    static int room(OfficeKey key) {
        int room = ROOM;
        for (X509Certificate certificate : key.chain()) {
            room += encoded(certificate).length;
        }
        return room;
    }

    static byte[] make(byte[] sealed, OfficeKey key, TimeStamping timeStamping) throws IOException {
        List<X509CertificateHolder> chain =
                key.chain().stream().map(SealCertificates::holder).toList();
        CMSSignedData signed = sign(sealed, key);
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        Optional<TimeStampToken> stamp = timeStamping.stamp(sha256(signer.getSignature()));
        AttributeTable unsigned = stamp.isEmpty() ? null : stampAttribute(stamp.get());
        return CanonicalCms.of(signed, chain, unsigned).getEncoded(ASN1Encoding.DER);
    }

    private static CMSSignedData sign(byte[] sealed, OfficeKey key) {
        try {
            ContentSigner signer =
                    new JcaContentSignerBuilder("SHA256with" + algorithm(key.certificate())).build(key.privateKey());
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(signedAttributes(key))
                            .build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new CMSProcessableByteArray(sealed), false);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("the certificate of key " + key.id() + " has no encoded form", e);
        } catch (OperatorCreationException | CMSException | RuntimeOperatorException | ProviderException e) {
            throw OfficeKeyException.notSigned(key, e);
        }
    }

    private static String algorithm(X509Certificate certificate) {
        String key = certificate.getPublicKey().getAlgorithm();
        return key.equals("EC") ? "ECDSA" : key;
    }

    private static CMSAttributeTableGenerator signedAttributes(OfficeKey key) {
        CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
        return parameters -> usual.getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, namedCertificates(key.chain()));
    }

    /** The whole chain, so that no byte of it can be changed. */
    private static SigningCertificateV2 namedCertificates(List<X509Certificate> chain) {
        return new SigningCertificateV2(chain.stream()
                .map(certificate -> new ESSCertIDv2(sha256(encoded(certificate))))
                .toArray(ESSCertIDv2[]::new));
    }

    private static AttributeTable stampAttribute(TimeStampToken stamp) {
        return new AttributeTable(new DERSet(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(stamp.toCMSSignedData().toASN1Structure()))));
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without an encoded form", e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
