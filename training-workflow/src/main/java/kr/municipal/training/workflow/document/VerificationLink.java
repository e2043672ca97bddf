package kr.municipal.training.workflow.document;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where anybody who holds the paper looks up whether it is genuine: the address that the QR code carries, and what the
 * page prints beside it for those who type.
 *
 * @param page the public page on which a code can be typed, for example {@code https://training.example.go.kr/verify}
 * @param code the certificate's verification code (확인번호), letters, digits and hyphens
 */
public record VerificationLink(URI page, String code) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,63}");

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the page is no absolute http or https address, ends with a slash or has a query,
     *     or if the code has other characters
     */
    public VerificationLink {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(code, "code");
        boolean web = "https".equals(page.getScheme()) || "http".equals(page.getScheme());
        if (!web
                || page.getHost() == null
                || page.getRawQuery() != null
                || page.getRawFragment() != null
                || page.toString().endsWith("/")) {
            throw new IllegalArgumentException("not the address of a page, without a slash at its end: " + page);
        }
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a verification code: " + code);
        }
    }

    /**
     * Returns what the QR code carries: the page followed by the code.
     *
     * @return the address, for example {@code https://training.example.go.kr/verify/7K3M-9QXD}
     */
    public URI address() {
        return URI.create(page.toASCIIString() + "/" + code);
    }

    /** What is printed: the page without its scheme. */
    String shownPage() {
        return page.getRawAuthority() + page.getRawPath();
    }
}
