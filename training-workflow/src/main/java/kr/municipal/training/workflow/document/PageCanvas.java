package kr.municipal.training.workflow.document;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws in millimetres from the upper left corner of an A4 page: lines that mean nothing, and text and pictures in the
 * order in which they are read, each as the piece of the page's structure that it is.
 */
final class PageCanvas {

    static final float WIDTH = 210;
    static final float HEIGHT = 297;

    /** Type sizes that make sense, in points. */
    static final float LEAST_SIZE = 5;

    static final float MOST_SIZE = 200;

    /** A stroke around emphasised letters: the family has one weight. In ems. */
    private static final float EMPHASIS = 0.016f;

    /** Part of a drawing. */
    interface Drawing {
        void draw() throws IOException;
    }

    /** What text is written with; the size is in points. */
    record Pen(float size, Color color, boolean bold) {}

    private final PDDocument document;
    private final PDPageContentStream contents;
    private final PageTags tags;
    private final PDType0Font font;
    private final CertificateFont metrics;

    PageCanvas(PDDocument document, PDPageContentStream contents, PageTags tags, CertificateFont font)
            throws IOException {
        this.document = document;
        this.contents = contents;
        this.tags = tags;
        this.font = font.embedIn(document);
        this.metrics = font;
    }

    static float points(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** A place on the page, in points from the lower left corner. */
    static PDRectangle rectangle(float left, float top, float width, float height) {
        return new PDRectangle(points(left), fromBottom(top + height), points(width), points(height));
    }

    private static float fromBottom(float y) {
        return points(HEIGHT - y);
    }

    PageTags tags() {
        return tags;
    }

    /** Whatever is drawn belongs to this element of the structure. */
    void within(PDStructureElement element, Drawing drawing) throws IOException {
        contents.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.content(element));
        drawing.draw();
        contents.endMarkedContent();
    }

    /** A frame at the same distance from all four edges of the page. */
    void frame(float inset, float lineWidth, Color color) throws IOException {
        contents.beginMarkedContent(COSName.ARTIFACT);
        contents.setStrokingColor(color);
        contents.setLineWidth(points(lineWidth));
        contents.addRect(points(inset), points(inset), points(WIDTH - 2 * inset), points(HEIGHT - 2 * inset));
        contents.stroke();
        contents.endMarkedContent();
    }

    void horizontalLine(float left, float right, float y, float lineWidth, Color color) throws IOException {
        contents.beginMarkedContent(COSName.ARTIFACT);
        contents.setStrokingColor(color);
        contents.setLineWidth(points(lineWidth));
        contents.moveTo(points(left), fromBottom(y));
        contents.lineTo(points(right), fromBottom(y));
        contents.stroke();
        contents.endMarkedContent();
    }

    /** A QR code as one filled path, so that no hairlines show between its modules. */
    void modules(QrCode code, float left, float top, float side, Color color) throws IOException {
        float module = points(side) / code.side();
        contents.saveGraphicsState();
        contents.transform(new Matrix(module, 0, 0, -module, points(left), fromBottom(top)));
        contents.setNonStrokingColor(color);
        for (QrCode.Run run : code.runs()) {
            contents.addRect(run.column(), run.row(), run.length(), 1);
        }
        contents.fill();
        contents.restoreGraphicsState();
    }

    /** A picture laid on like ink: what is under it shows through. */
    void picture(SealImage image, float left, float top, float width, float height) throws IOException {
        PDExtendedGraphicsState ink = new PDExtendedGraphicsState();
        ink.setBlendMode(BlendMode.MULTIPLY);
        contents.saveGraphicsState();
        contents.setGraphicsStateParameters(ink);
        contents.drawImage(
                image.embedIn(document), points(left), fromBottom(top + height), points(width), points(height));
        contents.restoreGraphicsState();
    }

    void text(String line, float left, float baseline, Pen pen) throws IOException {
        show(line, left, baseline, 0, pen);
    }

    /**
     * Letters spread evenly over a width (균등배분). Whoever copies or searches the text still gets the word without gaps.
     */
    void spread(String word, float left, float width, float baseline, Pen pen) throws IOException {
        int gaps = word.codePointCount(0, word.length()) - 1;
        float spacing = gaps == 0 ? 0 : (points(width) - metrics.width(word, pen.size)) / gaps;
        beginActualText(word);
        show(word, left, baseline, spacing, pen);
        contents.endMarkedContent();
    }

    /** Written inline: Poppler's tools and viewers do not look it up among the page's resources. */
    @SuppressWarnings("deprecation")
    private void beginActualText(String word) throws IOException {
        String utf16 = HexFormat.of().withUpperCase().formatHex(word.getBytes(StandardCharsets.UTF_16));
        contents.appendRawCommands("/Span <</ActualText <" + utf16 + ">>> BDC\n");
    }

    private void show(String text, float left, float baseline, float spacing, Pen pen) throws IOException {
        contents.beginText();
        contents.setFont(font, pen.size);
        contents.setNonStrokingColor(pen.color);
        contents.setCharacterSpacing(spacing);
        contents.setRenderingMode(pen.bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (pen.bold) {
            contents.setStrokingColor(pen.color);
            contents.setLineWidth(pen.size * EMPHASIS);
        }
        contents.newLineAtOffset(points(left), fromBottom(baseline));
        contents.showText(text);
        contents.endText();
    }
}
