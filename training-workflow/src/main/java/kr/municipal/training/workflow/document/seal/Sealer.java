package kr.municipal.training.workflow.document.seal;

import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * Who put a seal on a file.
 *
 * @param name as the certificate names them, fit to be shown; whoever is not trusted can call themselves anything
 * @param certificate the certificate
 * @param trusted whether the key, or an authority above it, is among those that the reader trusts
 */
public record Sealer(String name, X509Certificate certificate, boolean trusted) {

    /** Checks the components. */
    public Sealer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(certificate, "certificate");
    }

    /**
     * Says whether the certificate has exactly this common name.
     *
     * @param expected the name of the office, for example 마포구청장; differences that Unicode does not count do not count here
     * @return false for any other name, or none
     */
    public boolean isNamed(String expected) {
        return SealCertificates.isNamed(certificate, expected);
    }
}
