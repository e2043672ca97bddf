package kr.municipal.training.workflow.document.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Map;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeyException;

/** Writes signed tokens: ES256, ES384 or ES512 by the curve of the key, and RS256, which every Open Badges reader knows. */
public final class Tokens {

    private Tokens() {}

    /**
     * Returns claims signed by the office.
     *
     * @param key the key that signs
     * @param type what kind of token it is, so that none is taken for another
     * @param claims what it says
     * @return the JSON Web Token
     * @throws OfficeKeyException if the key does not sign
     */
    public static String signed(OfficeKey key, JOSEObjectType type, Map<String, Object> claims) {
        JWSHeader header = new JWSHeader.Builder(algorithm(key.certificate().getPublicKey()))
                .type(type)
                .keyID(key.id())
                .build();
        JWSObject token = new JWSObject(header, new Payload(JSONObjectUtils.toJSONString(claims)));
        try {
            token.sign(signer(key));
        } catch (JOSEException | ProviderException e) {
            throw OfficeKeyException.notSigned(key, e);
        }
        return token.serialize();
    }

    static JWSAlgorithm algorithm(PublicKey key) {
        return key instanceof ECPublicKey ec ? algorithm(ec) : JWSAlgorithm.RS256;
    }

    private static JWSAlgorithm algorithm(ECPublicKey key) {
        Curve curve = Curve.forECParameterSpec(key.getParams());
        if (curve.equals(Curve.P_256)) {
            return JWSAlgorithm.ES256;
        }
        return curve.equals(Curve.P_384) ? JWSAlgorithm.ES384 : JWSAlgorithm.ES512;
    }

    private static JWSSigner signer(OfficeKey key) throws JOSEException {
        return key.certificate().getPublicKey() instanceof ECPublicKey ec
                ? new ECDSASigner(key.privateKey(), Curve.forECParameterSpec(ec.getParams()))
                : new RSASSASigner(key.privateKey());
    }
}
