package kr.municipal.training.examples.municipal.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key of the demonstration, made at its first start beside its database. Its name says that it proves nothing; an office has
 * its key from a certification authority.
 */
final class DemoKey {

    static final String FILE = "demo-key.p12";
    static final String ALIAS = "demo";
    static final String PASSWORD = "demonstration";

    private static final Pattern IN_FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;:]+)[;:]?.*");
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final Duration LIFE = Duration.ofDays(30 * 365L);
    private static final int SERIAL_BITS = 120;

    private DemoKey() {}

    /**
     * Reads the key, or makes it.
     *
     * @param database the address of the database; the key is kept beside a file, and lives no longer than a database in memory
     * @param officeName the name of the office
     */
    static OfficeKeys keys(String database, String officeName) {
        if (database.startsWith("jdbc:h2:mem:")) {
            return OfficeKeys.of(make(officeName), PASSWORD, ALIAS);
        }
        Path file = directory(database).resolve(FILE);
        if (!Files.exists(file)) {
            write(make(officeName), file);
        }
        return OfficeKeys.pkcs12(file, PASSWORD, ALIAS);
    }

    private static Path directory(String database) {
        Matcher inFile = IN_FILE.matcher(database);
        Path beside = inFile.matches() ? Path.of(inFile.group(1)).getParent() : null;
        return beside == null ? Path.of("data") : beside;
    }

    private static KeyStore make(String officeName) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    ALIAS, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate(pair, officeName)
                    });
            return store;
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("the key of the demonstration cannot be made", e);
        }
    }

    private static X509Certificate certificate(KeyPair pair, String officeName)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X500Principal name = new X500Principal("CN=시연용 " + officeName + " (효력 없음), O=시연용, C=KR");
        JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Date.from(FROM),
                Date.from(FROM.plus(LIFE)),
                name,
                pair.getPublic());
        certificate.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }

    /** Whoever starts at the same moment finds a whole file or none. */
    private static void write(KeyStore store, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, null);
            try (OutputStream out = Files.newOutputStream(whole)) {
                store.store(out, PASSWORD.toCharArray());
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the demonstration cannot be kept in " + file, e);
        }
    }
}
