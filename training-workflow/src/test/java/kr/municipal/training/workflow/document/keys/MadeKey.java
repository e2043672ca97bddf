package kr.municipal.training.workflow.document.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A key made for a test, with a certificate that it signed itself for the year 2026. */
public record MadeKey(KeyPair pair, X509Certificate certificate) {

    /** The password of every store. */
    public static final String PASSWORD = "for tests only";

    private static final Instant FROM = Instant.parse("2025-12-31T15:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    /** On the curve P-256. */
    public static MadeKey ec(String subject) {
        return onCurve("secp256r1", subject);
    }

    /** On any curve of the JDK. */
    public static MadeKey onCurve(String curve, String subject) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return of(generator.generateKeyPair(), "SHA256withECDSA", subject, KeyUsage.digitalSignature, false);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RSA of so many bits. */
    public static MadeKey rsa(int bits, String subject) {
        return of(pair("RSA", bits), "SHA256withRSA", subject, KeyUsage.digitalSignature, false);
    }

    /** That may only encipher. */
    public static MadeKey forEnciphering(String subject) {
        return of(pair("RSA", 2048), "SHA256withRSA", subject, KeyUsage.keyEncipherment, false);
    }

    /** That certified itself as an authority, as openssl does unless told otherwise: without a key usage, or with a signing one. */
    public static MadeKey ownAuthority(String subject, @Nullable Integer usage) {
        return of(pair("RSA", 2048), "SHA256withRSA", subject, usage, true);
    }

    /** Of a certification authority. */
    public static MadeKey authority(String subject) {
        return of(pair("RSA", 2048), "SHA256withRSA", subject, KeyUsage.keyCertSign, true);
    }

    /** Ed25519, which is not in use here. */
    public static MadeKey edwards(String subject) {
        return of(pair("Ed25519", 255), "Ed25519", subject, KeyUsage.digitalSignature, false);
    }

    private static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MadeKey of(
            KeyPair pair, String algorithm, String subject, @Nullable Integer usage, boolean authority) {
        X500Principal name = new X500Principal("CN=" + subject);
        JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(FROM), Date.from(FROM.plus(YEAR)), name, pair.getPublic());
        try {
            if (usage != null) {
                certificate.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            return new MadeKey(
                    pair,
                    new JcaX509CertificateConverter()
                            .getCertificate(certificate.build(
                                    new JcaContentSignerBuilder(algorithm).build(pair.getPrivate()))));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A store without entries. */
    public static KeyStore store() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the key to a store. */
    public KeyStore in(KeyStore store, String alias) {
        return in(store, alias, certificate);
    }

    /** Adds the key to a store with another certificate. */
    public KeyStore in(KeyStore store, String alias, X509Certificate other) {
        try {
            store.setKeyEntry(alias, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {other});
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the certificate alone to a store. */
    public KeyStore certificateIn(KeyStore store, String alias) {
        try {
            store.setCertificateEntry(alias, certificate);
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The office's keys, of which this one alone. */
    public OfficeKeys alone() {
        return OfficeKeys.of(in(store(), "office"), PASSWORD, null);
    }

    /** The office's keys, of which a certified one alone. */
    public static OfficeKeys alone(OfficeKey key) {
        try {
            KeyStore store = store();
            store.setKeyEntry(
                    "office",
                    key.privateKey(),
                    PASSWORD.toCharArray(),
                    key.chain().toArray(new Certificate[0]));
            return OfficeKeys.of(store, PASSWORD, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The office's keys, of which this one alone, in a token that was pulled out after the start. */
    public OfficeKeys pulledOut() {
        PublishedKey published = PublishedKey.of(certificate);
        return new OfficeKeys(
                new OfficeKey(published.id(), new PulledOut(pair.getPrivate().getAlgorithm()), List.of(certificate)),
                List.of(published));
    }

    private record PulledOut(String algorithm) implements PrivateKey {

        @Override
        public String getAlgorithm() {
            return algorithm;
        }

        @Override
        public String getFormat() {
            return "PKCS#8";
        }

        @Override
        public byte[] getEncoded() {
            throw new ProviderException("CKR_TOKEN_NOT_PRESENT");
        }
    }

    /** Writes a store to a file. */
    public static Path file(KeyStore store, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
            return file;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
