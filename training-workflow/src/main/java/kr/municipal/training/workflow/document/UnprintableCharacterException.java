package kr.municipal.training.workflow.document;

import java.util.Locale;

/** Says that a text of the certificate holds a character without a glyph in the font. */
public final class UnprintableCharacterException extends CertificateNotPrintableException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;

    UnprintableCharacterException(String place, int codePoint) {
        super(
                place,
                String.format(
                        Locale.ROOT,
                        "수료증에 인쇄할 수 없는 글자가 있습니다. 항목: %s, 글자: %sU+%04X. 글꼴에 없는 글자이므로 고쳐 쓰거나 다른 글꼴을 설정하십시오.",
                        place,
                        shown(codePoint),
                        codePoint));
        this.codePoint = codePoint;
    }

    private static String shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> "";
            default -> "'" + Character.toString(codePoint) + "' ";
        };
    }

    /**
     * Returns the character.
     *
     * @return its Unicode code point
     */
    public int codePoint() {
        return codePoint;
    }
}
