package kr.municipal.training.workflow.document;

/** Says that a template of the certificate (수료증 서식) cannot be used: which element, which value, and why. */
public final class CertificateTemplateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String element;
    private final String value;

    CertificateTemplateException(String element, String value, String korean, String english) {
        super(
                "수료증 서식을 쓸 수 없습니다. 자리: %1$s, 값: %2$s. %3$s. The certificate template cannot be used; at %1$s, value %2$s: %4$s."
                        .formatted(element.isEmpty() ? "(전체)" : element, value, korean, english));
        this.element = element;
        this.value = value;
    }

    /**
     * Returns where it is wrong.
     *
     * @return the path of the element, for example {@code elements[2].text.size}, or {@code 12행} for a line that cannot be
     *     read
     */
    public String element() {
        return element;
    }

    /**
     * Returns what stands there.
     *
     * @return the value as text
     */
    public String value() {
        return value;
    }
}
