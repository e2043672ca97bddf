package kr.municipal.training.workflow.document.seal;

import java.util.Objects;

/**
 * Who put a seal on a file.
 *
 * @param name as the certificate names them; whoever is not trusted can call themselves anything
 * @param keyId the thumbprint of the key (RFC 7638); empty for a kind of key that has none
 * @param trusted whether the key, or an authority above it, is among those that the reader trusts
 */
public record Sealer(String name, String keyId, boolean trusted) {

    /** Checks the components. */
    public Sealer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(keyId, "keyId");
    }
}
