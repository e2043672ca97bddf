package kr.municipal.training.workflow.document;

/**
 * Says why a certificate cannot be printed. Nothing is printed then: a certificate with "?" in a name, or with half a
 * title, is worse than none.
 */
public abstract sealed class CertificateNotPrintableException extends IllegalArgumentException
        permits UnprintableCharacterException, TextDoesNotFitException {

    private static final long serialVersionUID = 1L;

    private final String place;

    CertificateNotPrintableException(String place, String message) {
        super(message);
        this.place = place;
    }

    /**
     * Returns what cannot be printed.
     *
     * @return the Korean label of the field, for example 성명, or the words of the template
     */
    public String place() {
        return place;
    }
}
