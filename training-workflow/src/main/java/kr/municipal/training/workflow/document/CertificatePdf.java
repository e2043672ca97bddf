package kr.municipal.training.workflow.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Prints a certificate (수료증) on one A4 page, as PDF/A-3a and PDF/UA-1: it carries the glyphs it uses, and says what
 * each piece of it is, so that it is read aloud in order. The same certificate with the same extras gives the same bytes
 * each time, on the same template, font and seal, with the same versions of this library and of Java, whose compression
 * decides some of them. One instance serves any number of threads.
 */
public final class CertificatePdf {

    /** What is printed as one plain space, as a regular expression: white space of any width and script. */
    public static final String WHITE_SPACE = "[\\s\\p{Zs}]+";

    private static final float PDF_VERSION = 1.7f;

    private final CertificateTemplate template;
    private final CertificateFont font;
    private final @Nullable SealImage seal;

    /** Prints with the template and the font of this library, without a seal. */
    public CertificatePdf() {
        this(CertificateTemplate.bundled(), CertificateFont.bundled(), null);
    }

    /**
     * Prints with a template, font and seal of the office.
     *
     * @param template what the page looks like
     * @param font the font, parsed once by the caller
     * @param seal the picture of the seal, or null for none
     */
    public CertificatePdf(CertificateTemplate template, CertificateFont font, @Nullable SealImage seal) {
        this.template = Objects.requireNonNull(template, "template");
        this.font = Objects.requireNonNull(font, "font");
        this.seal = seal;
    }

    /**
     * Returns the certificate as a PDF file.
     *
     * <p>Names and titles are printed in composed form (NFC), with single spaces. A long one shrinks a little, then
     * takes more lines, then all fields shrink together.
     *
     * @param certificate the certificate
     * @return the file, about 20 kB
     * @throws UnprintableCharacterException if a text of it holds a character that the font does not have
     * @throws TextDoesNotFitException if a text of it is too long for the page at any readable size
     */
    public byte[] render(Certificate certificate) {
        return render(certificate, CertificateExtras.none());
    }

    /**
     * Returns the certificate as a PDF file with a link for verification or with files inside.
     *
     * @param certificate the certificate
     * @param extras what the file carries besides
     * @return the file, about 25 kB and the attached files
     * @throws UnprintableCharacterException if a text of it holds a character that the font does not have
     * @throws TextDoesNotFitException if a text of it is too long for the page at any readable size
     */
    public byte[] render(Certificate certificate, CertificateExtras extras) {
        PageLayout layout = layout(CertificateText.of(certificate, extras.link()));
        if (!layout.problems().isEmpty()) {
            throw layout.problems().get(0);
        }
        return file(layout, extras.files());
    }

    /**
     * Returns this with another template, for trying it out.
     *
     * @param other the template
     * @return the same font and seal on another page
     */
    public CertificatePdf with(CertificateTemplate other) {
        return new CertificatePdf(other, font, seal);
    }

    /**
     * Returns a sample as it would be printed, and what does not fit.
     *
     * @param sample what to print
     * @param issuer the head of the office (기관장)
     * @param link where certificates are verified, or null for nowhere
     * @return the page and what is wrong with it
     */
    public CertificatePreview preview(CertificateSample sample, String issuer, @Nullable VerificationLink link) {
        PageLayout layout = layout(sample.text(issuer, link));
        float border = (float) template.borders().stream()
                .mapToDouble(TemplateFile.Border::inset)
                .max()
                .orElse(0);
        return new CertificatePreview(
                file(layout, List.of()),
                layout.problems().stream().map(Throwable::getMessage).distinct().toList(),
                Stream.concat(missing().stream(), layout.collisions(border).stream())
                        .toList());
    }

    private Optional<String> missing() {
        List<CertificateField> missing = template.missing();
        String written = missing.stream().map(CertificateField::written).collect(Collectors.joining(" "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("서식에 없는 항목이 있습니다: " + written + ". 이대로 쓰면 수료증에 인쇄되지 않으니, 빼려는 것이 아니면 넣으십시오");
    }

    /**
     * Looks for what keeps a certificate from being printed that would say this.
     *
     * @param details what it would print of person and course
     * @return the causes in Korean, each with its field and text; or nothing
     */
    public List<String> problems(CertificateDetails details) {
        CertificateText text = CertificateText.of("제 0000-0000 호", details, details.to(), null);
        return layout(text).problems().stream()
                .map(Throwable::getMessage)
                .distinct()
                .toList();
    }

    CertificateTemplate template() {
        return template;
    }

    CertificateFont font() {
        return font;
    }

    Optional<SealImage> seal() {
        return Optional.ofNullable(seal);
    }

    private PageLayout layout(CertificateText text) {
        return PageLayout.of(template, font, text, seal);
    }

    private byte[] file(PageLayout layout, List<AttachedFile> files) {
        CertificateText text = layout.text();
        try (PDDocument document = new PDDocument()) {
            document.setVersion(PDF_VERSION);
            document.setDocumentId(text.issuedOn().toEpochDay());
            ArchivalMetadata.add(
                    document,
                    template.title() + " " + text.get(CertificateField.NUMBER),
                    text.get(CertificateField.ISSUER),
                    text.issuedOn());
            Attachments.add(document, files, ArchivalMetadata.moment(text.issuedOn()));
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PageTags tags = new PageTags(document, page);
            try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                draw(new PageCanvas(document, contents, tags, font), layout);
            }
            tags.finish();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PageCanvas canvas, PageLayout layout) throws IOException {
        for (TemplateFile.Border border : template.borders()) {
            canvas.frame(border.inset(), border.thickness(), border.color().color());
        }
        for (PageElement.Placed placed : layout.placed()) {
            placed.draw(canvas);
        }
    }
}
