package kr.municipal.training.workflow.document;

import java.util.List;

/**
 * A template filled with a sample: the page as it would be, and what is wrong with it.
 *
 * @param file the page as PDF; what does not fit sticks out of its room, what cannot be printed is left out
 * @param problems why a certificate like this would not be printed at all, in Korean, each with its field and text
 * @param warnings what stands over something else or outside the border, in Korean
 */
public record CertificatePreview(byte[] file, List<String> problems, List<String> warnings) {

    /** Keeps copies of the lists. */
    public CertificatePreview {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * Returns whether there is nothing to say against it.
     *
     * @return true if everything fits
     */
    public boolean fits() {
        return problems.isEmpty() && warnings.isEmpty();
    }
}
