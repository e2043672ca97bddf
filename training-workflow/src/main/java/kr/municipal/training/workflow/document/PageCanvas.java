package kr.municipal.training.workflow.document;

import static kr.municipal.training.workflow.document.CertificateLayout.points;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws in millimetres from the upper left corner: lines that mean nothing, and text and pictures in the order in which
 * they are read, each as the piece of the page's structure that it is.
 */
final class PageCanvas {

    /** Part of a drawing. */
    interface Drawing {
        void draw() throws IOException;
    }

    private final PDPageContentStream contents;
    private final PageTags tags;
    private final PDType0Font font;
    private final CertificateFont metrics;

    PageCanvas(PDPageContentStream contents, PageTags tags, PDType0Font font, CertificateFont metrics) {
        this.contents = contents;
        this.tags = tags;
        this.font = font;
        this.metrics = metrics;
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

    /** A square on the page, in points. */
    static PDRectangle square(float left, float top, float side) {
        return new PDRectangle(points(left), fromBottom(top + side), points(side), points(side));
    }

    /** A frame at the same distance from all four edges of the page. */
    void frame(float inset, float lineWidth, Color color) throws IOException {
        contents.beginMarkedContent(COSName.ARTIFACT);
        contents.setStrokingColor(color);
        contents.setLineWidth(points(lineWidth));
        contents.addRect(
                points(inset),
                points(inset),
                points(CertificateLayout.PAGE_WIDTH - 2 * inset),
                points(CertificateLayout.PAGE_HEIGHT - 2 * inset));
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

    void text(String text, float size, float left, float baseline, Color color) throws IOException {
        show(text, size, points(left), baseline, 0, color, false);
    }

    void emphasised(String text, float size, float left, float baseline, Color color) throws IOException {
        show(text, size, points(left), baseline, 0, color, true);
    }

    void centred(List<String> lines, float size, float baseline, float pitch, Color color) throws IOException {
        float y = baseline;
        for (String line : lines) {
            float left = points(CertificateLayout.CENTRE) - metrics.width(line, size) / 2;
            show(line, size, left, y, 0, color, false);
            y += pitch;
        }
    }

    /**
     * Letters spread evenly over a width (균등배분). Whoever copies or searches the text still gets the word without gaps.
     */
    void spread(String word, float size, float left, float width, float baseline, Color color, boolean emphasised)
            throws IOException {
        int gaps = word.codePointCount(0, word.length()) - 1;
        float spacing = gaps == 0 ? 0 : (points(width) - metrics.width(word, size)) / gaps;
        beginActualText(word);
        show(word, size, points(left), baseline, spacing, color, emphasised);
        contents.endMarkedContent();
    }

    /** Written inline: Poppler's tools and viewers do not look it up among the page's resources. */
    @SuppressWarnings("deprecation")
    private void beginActualText(String word) throws IOException {
        String utf16 = HexFormat.of().withUpperCase().formatHex(word.getBytes(StandardCharsets.UTF_16));
        contents.appendRawCommands("/Span <</ActualText <" + utf16 + ">>> BDC\n");
    }

    private void show(
            String text, float size, float left, float baseline, float spacing, Color color, boolean emphasised)
            throws IOException {
        contents.beginText();
        contents.setFont(font, size);
        contents.setNonStrokingColor(color);
        contents.setCharacterSpacing(spacing);
        contents.setRenderingMode(emphasised ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (emphasised) {
            contents.setStrokingColor(color);
            contents.setLineWidth(size * CertificateLayout.EMPHASIS);
        }
        contents.newLineAtOffset(left, fromBottom(baseline));
        contents.showText(text);
        contents.endText();
    }

    private static float fromBottom(float y) {
        return points(CertificateLayout.PAGE_HEIGHT - y);
    }
}
