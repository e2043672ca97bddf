package kr.municipal.training.workflow.document.keys;

import com.nimbusds.jose.jwk.Curve;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/** What a key has to be to sign certificates: of a kind that verifiers know, strong enough, meant for it, and of its certificate. */
final class SigningKeyRules {

    private static final int LEAST_RSA_BITS = 2048;
    private static final Set<Curve> CURVES = Set.of(Curve.P_256, Curve.P_384, Curve.P_521);
    private static final int NO_AUTHORITY = -1;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final byte[] PROBE = "probe".getBytes(StandardCharsets.US_ASCII);

    private SigningKeyRules() {}

    static void require(String alias, PrivateKey key, X509Certificate certificate) {
        if (!isSupported(certificate.getPublicKey())) {
            throw new OfficeKeyException(
                    KeySettings.ALIAS,
                    "‘%s’의 키(%s)로는 서명할 수 없습니다. RSA 2048비트 이상이나 타원곡선 P-256, P-384, P-521을 쓰십시오."
                            .formatted(alias, certificate.getPublicKey().getAlgorithm()),
                    "Use RSA of 2048 bits or more, or an elliptic curve P-256, P-384 or P-521.");
        }
        if (!isForSigning(certificate)) {
            throw new OfficeKeyException(
                    KeySettings.ALIAS,
                    "‘" + alias + "’의 인증서는 서명용이 아닙니다(키 용도에 전자서명이 없음).",
                    "The certificate does not allow signing (key usage).");
        }
        if (!belongTogether(alias, key, certificate)) {
            throw new OfficeKeyException(
                    KeySettings.ALIAS,
                    "‘" + alias + "’의 개인키와 인증서가 서로 맞지 않습니다.",
                    "The private key does not belong to the certificate.");
        }
    }

    static boolean isSupported(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= LEAST_RSA_BITS;
        }
        return key instanceof ECPublicKey ec
                && CURVES.stream().anyMatch(curve -> curve.equals(Curve.forECParameterSpec(ec.getParams())));
    }

    /**
     * Says whether a certificate is of somebody who signs for themselves. Tools that make one's own certificate make it one of an
     * authority, unless told otherwise.
     */
    static boolean isOfSigner(X509Certificate certificate) {
        boolean selfIssued = certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        return certificate.getBasicConstraints() == NO_AUTHORITY || selfIssued && isForSigning(certificate);
    }

    private static boolean isForSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    /** Tried out, for a key in a hardware module cannot be compared. */
    private static boolean belongTogether(String alias, PrivateKey key, X509Certificate certificate) {
        String algorithm = certificate.getPublicKey() instanceof RSAPublicKey ? "SHA256withRSA" : "SHA256withECDSA";
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(PROBE);
            return verifies(algorithm, certificate, signing.sign());
        } catch (InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException | ProviderException e) {
            throw new OfficeKeyException(
                    KeySettings.ALIAS, "‘" + alias + "’의 키로 서명해 보았으나 되지 않습니다.", "The key does not sign.", e);
        }
    }

    private static boolean verifies(String algorithm, X509Certificate certificate, byte[] signature)
            throws NoSuchAlgorithmException, InvalidKeyException {
        Signature verifying = Signature.getInstance(algorithm);
        verifying.initVerify(certificate.getPublicKey());
        try {
            verifying.update(PROBE);
            return verifying.verify(signature);
        } catch (SignatureException e) {
            return false;
        }
    }
}
