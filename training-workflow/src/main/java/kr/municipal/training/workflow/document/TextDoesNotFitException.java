package kr.municipal.training.workflow.document;

import org.apache.commons.lang3.StringUtils;

/**
 * Says that a text is too long for its place on the certificate, even wrapped and at the smallest size that reads
 * well.
 */
public final class TextDoesNotFitException extends CertificateNotPrintableException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    TextDoesNotFitException(String place, String text) {
        super(
                place,
                "수료증의 자리에 들어가지 않는 긴 글입니다. 항목: " + place + ", 길이: " + text.codePointCount(0, text.length()) + "자, 앞부분: "
                        + StringUtils.truncate(text, SHOWN));
    }
}
