package kr.municipal.training.workflow.document;

/** A place on the certificate (수료증) that carries text of its own, in reading order. */
public enum CertificateField {
    /** The number, 제 2026-0001 호. */
    NUMBER("수료증 번호"),
    /** The holder's department at completion. */
    DEPARTMENT("소속"),
    /** The holder's grade at completion. */
    JOB_GRADE("직급"),
    /** The holder's name. */
    HOLDER("성명"),
    /** The title of the course, with year and cohort below it. */
    COURSE("과정명"),
    /** The first and last day of the run. */
    PERIOD("교육기간"),
    /** The hours taught. */
    HOURS("교육시간"),
    /** The day of issue. */
    ISSUED_ON("발급일"),
    /** The head of the office that issues it. */
    ISSUER("기관장");

    private final String label;

    CertificateField(String label) {
        this.label = label;
    }

    /**
     * Returns the Korean label, as printed on the page where it has one.
     *
     * @return the label, for example 소속
     */
    public String label() {
        return label;
    }
}
