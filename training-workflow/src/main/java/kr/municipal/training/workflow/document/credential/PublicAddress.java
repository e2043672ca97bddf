package kr.municipal.training.workflow.document.credential;

import java.net.URI;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Where the public reaches the office's application: what the QR of a certificate and the addresses in a credential begin with.
 *
 * @param base {@code https} with a host, perhaps a path, without a slash at the end; {@code http} for this machine alone
 */
public record PublicAddress(URI base) {

    /** The path of the page where somebody verifies. */
    public static final String VERIFY = "/verify";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Checks the form. */
    public PublicAddress {
        base = URI.create(StringUtils.removeEnd(base.toString(), "/"));
        boolean whole = base.getHost() != null
                && base.getRawQuery() == null
                && base.getRawFragment() == null
                && base.getRawUserInfo() == null;
        boolean safe = "https".equals(base.getScheme())
                || ("http".equals(base.getScheme()) && whole && THIS_MACHINE.contains(base.getHost()));
        if (!whole || !safe) {
            throw new IllegalArgumentException("training.public-address: https://로 시작하는 주소를 적으십시오(예:"
                    + " https://edu.example.go.kr). Give an address that begins with https://. " + base);
        }
    }

    /**
     * Returns where somebody verifies a certificate.
     *
     * @param code its code
     * @return the address, which the QR holds
     */
    public URI verification(VerificationCode code) {
        return URI.create(base + VERIFY + "/" + code.text());
    }

    /**
     * Returns where a status list is.
     *
     * @param list its number
     * @return the address
     */
    public URI statusList(int list) {
        return URI.create(base + "/credentials/status/" + list);
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
