package kr.municipal.training.workflow.document;

import org.apache.commons.lang3.StringUtils;

/**
 * Says that a text is too long for its place on the certificate, even wrapped and at the smallest size that reads
 * well.
 */
public final class TextDoesNotFitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    private final CertificateField field;

    TextDoesNotFitException(CertificateField field, String text) {
        super("수료증의 자리에 들어가지 않는 긴 글입니다. 항목: " + field.label() + ", 길이: " + text.codePointCount(0, text.length())
                + "자, 앞부분: " + StringUtils.truncate(text, SHOWN));
        this.field = field;
    }

    /**
     * Returns what is too long.
     *
     * @return the field
     */
    public CertificateField field() {
        return field;
    }
}
