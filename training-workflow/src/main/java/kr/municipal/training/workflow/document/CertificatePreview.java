package kr.municipal.training.workflow.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A template filled with a sample: the page as it would be, and what is wrong with it. */
public final class CertificatePreview {

    /** How many sentences of a kind are said, before it is said how many more there are. */
    private static final int MOST_SAID = 20;

    private final byte[] file;
    private final List<String> problems;
    private final List<String> warnings;

    CertificatePreview(byte[] file, List<String> problems, List<String> warnings) {
        this.file = file;
        this.problems = first(problems);
        this.warnings = first(warnings);
    }

    private static List<String> first(List<String> sentences) {
        int more = sentences.size() - MOST_SAID;
        return more <= 0
                ? List.copyOf(sentences)
                : Stream.concat(sentences.stream().limit(MOST_SAID), Stream.of("그 밖에 " + more + "건"))
                        .toList();
    }

    /**
     * Returns the page as PDF. What does not fit sticks out of its room, what cannot be printed is left out.
     *
     * @return the file
     */
    public byte[] file() {
        return file.clone();
    }

    /**
     * Returns the page as a picture.
     *
     * @param dotsPerInch how fine
     * @return a PNG file
     */
    public byte[] picture(int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(file)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns why a certificate like this would not be printed at all.
     *
     * @return sentences in Korean, each with its field and text, at most 20 and how many more; none if it would be printed
     */
    public List<String> problems() {
        return problems;
    }

    /**
     * Returns which fields of a certificate the template lacks, and what stands over something else or outside the border.
     *
     * @return sentences in Korean, at most 20 and how many more
     */
    public List<String> warnings() {
        return warnings;
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
