package kr.municipal.training.workflow.document;

import static kr.municipal.training.workflow.document.CertificateLayout.points;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.certificate.Certificate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * Prints a certificate (수료증) on one A4 page, as PDF/A-3a and PDF/UA-1: it carries the glyphs it uses, and says what
 * each piece of it is, so that it is read aloud in order. The same certificate gives the same bytes, whenever and
 * wherever it is printed; one instance serves any number of threads.
 */
public final class CertificatePdf {

    private static final float PDF_VERSION = 1.7f;

    private final CertificateFont font;

    /** Prints with the font of this library. */
    public CertificatePdf() {
        this(CertificateFont.bundled());
    }

    /**
     * Prints with another font.
     *
     * @param font the font, parsed once by the caller
     */
    public CertificatePdf(CertificateFont font) {
        this.font = Objects.requireNonNull(font, "font");
    }

    /**
     * Returns the certificate as a PDF file.
     *
     * <p>Names and titles are printed in composed form (NFC), with single spaces. A long one shrinks a little, then
     * takes more lines, then all fields shrink together.
     *
     * @param certificate the certificate
     * @return the file, about 18 kB
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
     * @return the file, about 20 kB and the attached files
     * @throws UnprintableCharacterException if a text of it holds a character that the font does not have
     * @throws TextDoesNotFitException if a text of it is too long for the page at any readable size
     */
    public byte[] render(Certificate certificate, CertificateExtras extras) {
        CertificateText text = CertificateText.of(certificate);
        text.requirePrintable(font);
        try (PDDocument document = new PDDocument()) {
            document.setVersion(PDF_VERSION);
            document.setDocumentId(text.issuedOn().toEpochDay());
            ArchivalMetadata.add(
                    document, CertificateLayout.TITLE + " " + text.number(), text.issuer(), text.issuedOn());
            Attachments.add(document, extras.files(), ArchivalMetadata.moment(text.issuedOn()));
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PageTags tags = new PageTags(document, page);
            try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                draw(new PageCanvas(contents, tags, font.embedIn(document), font), text, extras.link());
            }
            tags.finish();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PageCanvas canvas, CertificateText text, @Nullable VerificationLink link) throws IOException {
        canvas.frame(CertificateLayout.OUTER_BORDER, CertificateLayout.OUTER_BORDER_LINE, CertificateLayout.NAVY);
        canvas.frame(CertificateLayout.INNER_BORDER, CertificateLayout.INNER_BORDER_LINE, CertificateLayout.NAVY);
        drawNumber(canvas, text);
        canvas.within(
                canvas.tags().add(StandardStructureTypes.H1),
                () -> canvas.spread(
                        CertificateLayout.TITLE,
                        CertificateLayout.TITLE_SIZE,
                        CertificateLayout.CENTRE - CertificateLayout.TITLE_WIDTH / 2,
                        CertificateLayout.TITLE_WIDTH,
                        CertificateLayout.TITLE_BASELINE,
                        CertificateLayout.NAVY,
                        true));
        drawFields(canvas, text);
        drawSentence(canvas);
        canvas.within(
                canvas.tags().add(StandardStructureTypes.P),
                () -> canvas.centred(
                        List.of(text.issuedOnText()),
                        CertificateLayout.ISSUED_ON_SIZE,
                        CertificateLayout.ISSUED_ON_BASELINE,
                        0,
                        CertificateLayout.INK));
        drawIssuer(canvas, text);
        if (link != null) {
            drawLink(canvas, link);
        }
    }

    private void drawLink(PageCanvas canvas, VerificationLink link) throws IOException {
        float side = CertificateLayout.QR_SIDE;
        PDRectangle box = PageCanvas.square(CertificateLayout.QR_LEFT, CertificateLayout.QR_TOP, side);
        canvas.within(
                canvas.tags().figure(CertificateLayout.VERIFICATION_WORDS + link.address(), box),
                () -> canvas.modules(
                        QrCode.of(link.address().toString()),
                        CertificateLayout.QR_LEFT,
                        CertificateLayout.QR_TOP,
                        side,
                        CertificateLayout.INK));
        String words = CertificateLayout.VERIFICATION.formatted(link.shownPage(), link.code());
        FittedText line = oneLine(
                CertificateField.NUMBER,
                words,
                CertificateLayout.VERIFICATION_WIDTH,
                CertificateLayout.VERIFICATION_SIZE);
        canvas.within(
                canvas.tags().add(StandardStructureTypes.P),
                () -> canvas.text(
                        words,
                        line.size(),
                        CertificateLayout.VERIFICATION_LEFT,
                        CertificateLayout.VERIFICATION_BASELINE,
                        CertificateLayout.GRAY));
    }

    private void drawNumber(PageCanvas canvas, CertificateText text) throws IOException {
        FittedText number = oneLine(
                CertificateField.NUMBER, text.number(), CertificateLayout.NUMBER_WIDTH, CertificateLayout.NUMBER_SIZE);
        canvas.within(
                canvas.tags().add(StandardStructureTypes.P),
                () -> canvas.text(
                        text.number(),
                        number.size(),
                        CertificateLayout.NUMBER_LEFT,
                        CertificateLayout.NUMBER_BASELINE,
                        CertificateLayout.INK));
    }

    private void drawFields(PageCanvas canvas, CertificateText text) throws IOException {
        List<FieldBlock> blocks = fittingBlocks(text);
        float gap = Math.min(gapBetween(blocks), CertificateLayout.FIELD_GAP);
        float top = CertificateLayout.FIELDS_TOP;
        PDStructureElement table = canvas.tags().add(StandardStructureTypes.TABLE);
        drawTableEdge(canvas, top);
        for (FieldBlock block : blocks) {
            if (top > CertificateLayout.FIELDS_TOP) {
                canvas.horizontalLine(
                        CertificateLayout.FIELDS_LEFT,
                        CertificateLayout.FIELDS_RIGHT,
                        top,
                        CertificateLayout.HAIRLINE_WIDTH,
                        CertificateLayout.HAIRLINE);
            }
            block.draw(canvas, table, top + gap / 2);
            top += block.height() + gap;
        }
        drawTableEdge(canvas, top);
    }

    private static void drawTableEdge(PageCanvas canvas, float y) throws IOException {
        canvas.horizontalLine(
                CertificateLayout.FIELDS_LEFT,
                CertificateLayout.FIELDS_RIGHT,
                y,
                CertificateLayout.TABLE_EDGE_WIDTH,
                CertificateLayout.NAVY);
    }

    private List<FieldBlock> fittingBlocks(CertificateText text) {
        List<FieldBlock> blocks = List.of();
        for (float scale : CertificateLayout.SCALES_OF_ALL_FIELDS) {
            blocks = blocks(text, scale);
            if (gapBetween(blocks) >= CertificateLayout.FIELD_GAP_LEAST) {
                return blocks;
            }
        }
        FieldBlock tallest = Collections.max(blocks, Comparator.comparing(FieldBlock::height));
        throw new TextDoesNotFitException(tallest.field(), tallest.text());
    }

    private static float gapBetween(List<FieldBlock> blocks) {
        double used = blocks.stream().mapToDouble(FieldBlock::height).sum();
        return (float) (CertificateLayout.FIELDS_BOTTOM - CertificateLayout.FIELDS_TOP - used) / blocks.size();
    }

    private List<FieldBlock> blocks(CertificateText text, float scale) {
        float size = CertificateLayout.VALUE_SIZE * scale;
        FieldBlock course = block(CertificateField.COURSE, text.courseTitle(), size)
                .withSecond(fit(
                        CertificateField.COURSE,
                        text.courseRun(),
                        CertificateLayout.VALUE_WIDTH,
                        CertificateLayout.RUN_SIZE * scale));
        return List.of(
                block(CertificateField.DEPARTMENT, text.department(), size),
                block(CertificateField.JOB_GRADE, text.jobGrade(), size),
                block(CertificateField.HOLDER, text.holder(), CertificateLayout.HOLDER_SIZE * scale),
                course,
                block(CertificateField.PERIOD, text.period(), size),
                block(CertificateField.HOURS, text.hours(), size));
    }

    private FieldBlock block(CertificateField field, String value, float size) {
        return new FieldBlock(field, List.of(fit(field, value, CertificateLayout.VALUE_WIDTH, size)));
    }

    private void drawSentence(PageCanvas canvas) throws IOException {
        FittedText sentence = FittedText.fit(
                        font,
                        CertificateLayout.SENTENCE,
                        points(CertificateLayout.SENTENCE_WIDTH),
                        CertificateLayout.SENTENCE_SIZE,
                        1,
                        1)
                .orElseThrow();
        PDStructureElement paragraph = canvas.tags().add(StandardStructureTypes.P);
        paragraph.setActualText(CertificateLayout.SENTENCE);
        canvas.within(
                paragraph,
                () -> canvas.centred(
                        sentence.lines(),
                        sentence.size(),
                        CertificateLayout.SENTENCE_BASELINE,
                        CertificateLayout.SENTENCE_PITCH,
                        CertificateLayout.INK));
    }

    /** A short name is spread, a long one shrunk; either way it ends where the seal is put. */
    private void drawIssuer(PageCanvas canvas, CertificateText text) throws IOException {
        FittedText issuer = oneLine(
                CertificateField.ISSUER, text.issuer(), CertificateLayout.ISSUER_WIDTH, CertificateLayout.ISSUER_SIZE);
        float natural = font.width(text.issuer(), issuer.size());
        int gaps = text.issuer().codePointCount(0, text.issuer().length()) - 1;
        float spread = natural + gaps * CertificateLayout.ISSUER_SPREAD * issuer.size();
        float width = Math.min(spread, points(CertificateLayout.ISSUER_WIDTH)) / points(1);
        canvas.within(
                canvas.tags().add(StandardStructureTypes.P),
                () -> canvas.spread(
                        text.issuer(),
                        issuer.size(),
                        CertificateLayout.CENTRE - width / 2,
                        width,
                        CertificateLayout.ISSUER_BASELINE,
                        CertificateLayout.INK,
                        true));
    }

    private FittedText fit(CertificateField field, String text, float width, float size) {
        return FittedText.fit(font, text, points(width), size, CertificateLayout.LEAST_SCALE_BY_LINES)
                .orElseThrow(() -> new TextDoesNotFitException(field, text));
    }

    private FittedText oneLine(CertificateField field, String text, float width, float size) {
        return FittedText.fit(font, text, points(width), size, CertificateLayout.LEAST_SCALE_ALONE)
                .orElseThrow(() -> new TextDoesNotFitException(field, text));
    }
}
