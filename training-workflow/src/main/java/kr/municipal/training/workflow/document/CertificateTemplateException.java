package kr.municipal.training.workflow.document;

/** Says that a template of the certificate (수료증 서식) cannot be used: which element, which value, and why. */
public final class CertificateTemplateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String element;
    private final String value;
    private final String korean;

    CertificateTemplateException(String element, String value, String korean, String english) {
        super("수료증 서식을 쓸 수 없습니다. "
                + sentence("자리", "(전체)", element, "값", value, korean)
                + " The certificate template cannot be used. "
                + sentence("Place", "(all of it)", element, "value", value, english));
        this.element = element;
        this.value = value;
        this.korean = sentence("자리", "(전체)", element, "값", value, korean);
    }

    private static String sentence(String at, String all, String element, String has, String value, String why) {
        return "%s: %s, %s: %s. %s.".formatted(at, element.isEmpty() ? all : element, has, value, why);
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

    /**
     * Returns what is wrong, in Korean alone.
     *
     * @return the sentence, with place and value
     */
    public String korean() {
        return korean;
    }
}
