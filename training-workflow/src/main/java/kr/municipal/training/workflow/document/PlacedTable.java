package kr.municipal.training.workflow.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The table with its room.
 *
 * @param gap the room between two rows
 */
record PlacedTable(FieldTable table, List<PlacedRow> rows, float gap) implements PageElement.Placed {

    @Override
    public String name() {
        return "표";
    }

    @Override
    public PageElement.Box box() {
        double height = rows.stream().mapToDouble(row -> row.height() + gap).sum();
        float right =
                Math.max(table.right(), table.values().left() + table.values().width());
        return new PageElement.Box(
                Math.min(table.left(), table.labels().left()), table.top(), right, table.top() + (float) height);
    }

    @Override
    public void draw(PageCanvas canvas) throws IOException {
        PDStructureElement tag = canvas.tags().add(StandardStructureTypes.TABLE);
        float top = table.top();
        for (PlacedRow row : rows) {
            line(canvas, top > table.top() ? table.rule() : table.edge(), top);
            row.draw(canvas, table, tag, top + gap / 2);
            top += row.height() + gap;
        }
        line(canvas, table.edge(), top);
    }

    private void line(PageCanvas canvas, FieldTable.Line line, float y) throws IOException {
        if (line.thickness() > 0) {
            canvas.horizontalLine(
                    table.left(),
                    table.right(),
                    y,
                    line.thickness(),
                    line.color().color());
        }
    }
}
