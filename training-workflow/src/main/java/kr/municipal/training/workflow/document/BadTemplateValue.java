package kr.municipal.training.workflow.document;

/** Says what is wrong with a value, before it is known where in the template it stands. */
final class BadTemplateValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String property;
    private final String value;
    private final String korean;
    private final String english;

    /**
     * What is wrong.
     *
     * @param property the name of the value within its element, or an empty text if it is the element itself
     */
    BadTemplateValue(String property, Object value, String korean, String english) {
        super(property + " " + value + ": " + english);
        this.property = property;
        this.value = String.valueOf(value);
        this.korean = korean;
        this.english = english;
    }

    /** A length or size on the page. */
    static void requireWithin(String property, float value, float least, float most) {
        if (!(value >= least && value <= most)) {
            throw new BadTemplateValue(
                    property,
                    shown(value),
                    "%s에서 %s까지여야 합니다".formatted(shown(least), shown(most)),
                    "must be from %s to %s".formatted(shown(least), shown(most)));
        }
    }

    static String shown(float number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    CertificateTemplateException at(String path) {
        String dot = path.isEmpty() || property.isEmpty() ? "" : ".";
        return new CertificateTemplateException(path + dot + property, value, korean, english);
    }
}
