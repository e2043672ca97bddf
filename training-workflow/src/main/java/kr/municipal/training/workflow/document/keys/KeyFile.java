package kr.municipal.training.workflow.document.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** Reads the keys of others from the forms in which offices give them away. */
final class KeyFile {

    private KeyFile() {}

    static TrustedKeys read(byte[] file) {
        try {
            String text = new String(file, StandardCharsets.UTF_8).strip();
            if (text.startsWith("{")) {
                return keySet(text);
            }
            return text.contains("-----BEGIN ") ? pem(text) : der(file);
        } catch (ParseException | JOSEException | IOException | CertificateException | RuntimeException e) {
            throw new IllegalArgumentException("not a JSON Web Key Set, nor certificates or public keys", e);
        }
    }

    private static TrustedKeys keySet(String text) throws ParseException, JOSEException {
        List<PublicKey> keys = new ArrayList<>();
        for (JWK key : JWKSet.parse(text).getKeys()) {
            if (key instanceof AsymmetricJWK asymmetric) {
                keys.add(asymmetric.toPublicKey());
            }
        }
        return atLeastOne(keys, List.of());
    }

    private static TrustedKeys pem(String text) throws IOException, CertificateException {
        List<PublicKey> keys = new ArrayList<>();
        List<X509Certificate> certificates = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof X509CertificateHolder certificate) {
                    certificates.add(certificate(certificate.getEncoded()));
                } else if (part instanceof SubjectPublicKeyInfo key) {
                    keys.add(new JcaPEMKeyConverter().getPublicKey(key));
                }
            }
        }
        return atLeastOne(keys, certificates);
    }

    private static TrustedKeys der(byte[] file) throws IOException {
        try {
            return atLeastOne(List.of(), List.of(certificate(file)));
        } catch (CertificateException e) {
            return atLeastOne(
                    List.of(new JcaPEMKeyConverter().getPublicKey(SubjectPublicKeyInfo.getInstance(file))), List.of());
        }
    }

    private static X509Certificate certificate(byte[] encoded) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static TrustedKeys atLeastOne(List<PublicKey> keys, List<X509Certificate> certificates) {
        if (keys.isEmpty() && certificates.isEmpty()) {
            throw new IllegalArgumentException("no public key in the file");
        }
        return TrustedKeys.of(keys, certificates);
    }
}
