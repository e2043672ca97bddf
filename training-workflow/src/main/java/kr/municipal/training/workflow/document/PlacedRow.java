package kr.municipal.training.workflow.document;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * One field of the table: its label, spread evenly, and beside it the value on one or more lines.
 *
 * @param texts one below the other, each of its own size
 */
record PlacedRow(FieldTable.Row row, String label, List<FittedText> texts) {

    String text() {
        return texts.stream().map(FittedText::text).collect(Collectors.joining(" "));
    }

    float height() {
        return (float) texts.stream()
                .mapToDouble(text -> text.lines().size() * text.lineHeight())
                .sum();
    }

    void draw(PageCanvas canvas, FieldTable table, PDStructureElement tag, float top) throws IOException {
        PDStructureElement line = canvas.tags().add(StandardStructureTypes.TR, tag);
        FieldTable.Column labels = table.labels();
        PageCanvas.Pen pen = new PageCanvas.Pen(labels.size(), labels.color().color(), false);
        canvas.within(
                canvas.tags().rowHeader(line),
                () -> canvas.spread(
                        label, labels.left(), labels.width(), top + texts.get(0).baseline(), pen));
        PDStructureElement cell = canvas.tags().add(StandardStructureTypes.TD, line);
        if (texts.stream().mapToInt(text -> text.lines().size()).sum() > 1) {
            cell.setActualText(text());
        }
        canvas.within(cell, () -> drawValue(canvas, table.values(), top));
    }

    private void drawValue(PageCanvas canvas, FieldTable.Column values, float top) throws IOException {
        float y = top;
        for (FittedText text : texts) {
            PageCanvas.Pen pen = new PageCanvas.Pen(text.size(), values.color().color(), row.bold());
            for (String line : text.lines()) {
                canvas.text(line, values.left(), y + text.baseline(), pen);
                y += text.lineHeight();
            }
        }
    }
}
