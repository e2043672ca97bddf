package kr.municipal.training.workflow.document;

import static kr.municipal.training.workflow.document.CertificateLayout.points;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * One field of the certificate: its label, spread evenly, and beside it the value on one or more lines.
 *
 * @param values texts one below the other, each of its own size
 */
record FieldBlock(CertificateField field, List<FittedText> values) {

    FieldBlock withSecond(FittedText second) {
        return new FieldBlock(
                field, Stream.concat(values.stream(), Stream.of(second)).toList());
    }

    String text() {
        return values.stream().map(FittedText::text).collect(Collectors.joining(" "));
    }

    float height() {
        return (float) values.stream()
                .mapToDouble(value -> value.lines().size() * lineHeight(value))
                .sum();
    }

    void draw(PageCanvas canvas, PDStructureElement table, float top) throws IOException {
        PDStructureElement row = canvas.tags().add(StandardStructureTypes.TR, table);
        canvas.within(
                canvas.tags().rowHeader(row),
                () -> canvas.spread(
                        field.label(),
                        CertificateLayout.LABEL_SIZE,
                        CertificateLayout.LABEL_LEFT,
                        CertificateLayout.LABEL_WIDTH,
                        baseline(top, values.get(0)),
                        CertificateLayout.NAVY,
                        false));
        PDStructureElement cell = canvas.tags().add(StandardStructureTypes.TD, row);
        if (values.stream().mapToInt(value -> value.lines().size()).sum() > 1) {
            cell.setActualText(text());
        }
        canvas.within(cell, () -> drawValues(canvas, top));
    }

    private void drawValues(PageCanvas canvas, float top) throws IOException {
        float y = top;
        for (FittedText value : values) {
            for (String line : value.lines()) {
                drawLine(canvas, line, value.size(), baseline(y, value));
                y += lineHeight(value);
            }
        }
    }

    private void drawLine(PageCanvas canvas, String line, float size, float baseline) throws IOException {
        if (field == CertificateField.HOLDER) {
            canvas.emphasised(line, size, CertificateLayout.VALUE_LEFT, baseline, CertificateLayout.INK);
        } else {
            canvas.text(line, size, CertificateLayout.VALUE_LEFT, baseline, CertificateLayout.INK);
        }
    }

    private static float lineHeight(FittedText value) {
        return value.size() * CertificateLayout.LINE_HEIGHT / points(1);
    }

    private static float baseline(float top, FittedText value) {
        float leading = (CertificateLayout.LINE_HEIGHT - 1) / 2;
        return top + value.size() * (leading + CertificateLayout.ASCENT) / points(1);
    }
}
