package kr.municipal.training.workflow.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a certificate (수료증) says, piece by piece. A template writes the Korean label in braces where the piece is to
 * stand, for example {@code {성명}}.
 */
public enum CertificateField {
    /** The number, 제 2026-0001 호. */
    NUMBER("수료증 번호"),
    /** The holder's department at completion. */
    DEPARTMENT("소속"),
    /** The holder's grade at completion. */
    JOB_GRADE("직급"),
    /** The holder's name. */
    HOLDER("성명"),
    /** The title of the course. */
    COURSE("과정명"),
    /** Year and cohort, 2026년도 제1회. */
    RUN("회차"),
    /** The first and last day of the run. */
    PERIOD("교육기간"),
    /** The hours taught. */
    HOURS("교육시간"),
    /** The day of issue. */
    ISSUED_ON("발급일"),
    /** The head of the office that issues it. */
    ISSUER("기관장"),
    /** The public page on which the code can be typed; only where there is one. */
    VERIFICATION_PAGE("확인화면"),
    /** The verification code; only where there is a public page. */
    VERIFICATION_CODE("확인번호"),
    /** The address of the certificate on the public page, which the QR code carries; only where there is one. */
    VERIFICATION_ADDRESS("확인주소");

    private final String label;

    CertificateField(String label) {
        this.label = label;
    }

    /**
     * Returns the Korean label, by which templates and messages call it.
     *
     * @return the label, for example 소속
     */
    public String label() {
        return label;
    }

    /** How a template writes it. */
    String written() {
        return "{" + label + "}";
    }

    /** Whether every certificate has it, with or without a public page. */
    boolean isOnEvery() {
        return this != VERIFICATION_PAGE && this != VERIFICATION_CODE && this != VERIFICATION_ADDRESS;
    }

    static Optional<CertificateField> labelled(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst();
    }
}
