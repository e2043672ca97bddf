package kr.municipal.training.workflow.document.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.PublishedKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Somebody who issues certificates: an authority with its key and its chain up to the root. */
public record Issuing(KeyPair keys, List<X509Certificate> chain) {

    public static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant TO = Instant.parse("2028-12-31T23:59:59Z");

    /** An office whose certificate nobody else signed. */
    public static OfficeKey selfSigned(String algorithm, String name) {
        KeyPair keys = keys(algorithm);
        return office(keys, List.of(certificate(keys, name, keys, distinguished(name), FROM, TO, null, false)));
    }

    public static Issuing root(String name) {
        KeyPair keys = keys("RSA");
        return new Issuing(keys, List.of(certificate(keys, name, keys, distinguished(name), FROM, TO, null, true)));
    }

    public Issuing below(String name) {
        KeyPair own = keys("RSA");
        return new Issuing(own, with(issue(own, name, FROM, TO, null, true)));
    }

    public OfficeKey office(String algorithm, String name) {
        return office(algorithm, name, FROM, TO);
    }

    public OfficeKey office(String algorithm, String name, Instant from, Instant to) {
        KeyPair own = keys(algorithm);
        return office(own, with(issue(own, name, from, to, null, false)));
    }

    /** One that may stamp times. */
    public OfficeKey stamping(String algorithm, String name) {
        KeyPair own = keys(algorithm);
        return office(own, with(issue(own, name, FROM, TO, KeyPurposeId.id_kp_timeStamping, false)));
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    private X509Certificate issue(
            KeyPair own, String name, Instant from, Instant to, @Nullable KeyPurposeId purpose, boolean authority) {
        return certificate(
                own, name, keys, SealCertificates.holder(chain.get(0)).getSubject(), from, to, purpose, authority);
    }

    private List<X509Certificate> with(X509Certificate first) {
        List<X509Certificate> longer = new ArrayList<>(List.of(first));
        longer.addAll(chain);
        return longer;
    }

    private static OfficeKey office(KeyPair keys, List<X509Certificate> chain) {
        return new OfficeKey(PublishedKey.of(chain.get(0)).id(), keys.getPrivate(), chain);
    }

    static KeyPair keys(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            KeyPair own,
            String name,
            KeyPair issuer,
            X500Name issuerName,
            Instant from,
            Instant to,
            @Nullable KeyPurposeId purpose,
            boolean authority) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuerName,
                    BigInteger.valueOf(Math.abs((long) name.hashCode()) + 1),
                    Date.from(from),
                    Date.from(to),
                    distinguished(name),
                    own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            }
            String signature = issuer.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(signature).build(issuer.getPrivate())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name distinguished(String name) {
        return new X500NameBuilder()
                .addRDN(BCStyle.CN, name)
                .addRDN(BCStyle.O, "Mapo-gu")
                .addRDN(BCStyle.C, "KR")
                .build();
    }
}
