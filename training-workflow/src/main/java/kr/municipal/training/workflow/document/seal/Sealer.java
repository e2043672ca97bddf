package kr.municipal.training.workflow.document.seal;

import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * Who put a seal on a file.
 *
 * @param name as the certificate names them; whoever is not trusted can call themselves anything
 * @param certificate the certificate
 * @param trusted whether the key, or an authority above it, is among those that the reader trusts
 */
public record Sealer(String name, X509Certificate certificate, boolean trusted) {

    /** Checks the components. */
    public Sealer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(certificate, "certificate");
    }
}
