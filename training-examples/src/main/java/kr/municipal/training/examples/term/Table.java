package kr.municipal.training.examples.term;

import java.io.PrintStream;
import java.util.List;

/** A table on a console, where a Hangul syllable is as wide as two Latin letters. */
final class Table {

    private static final int GAP = 3;

    private Table() {}

    static void print(PrintStream console, List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        console.println();
        for (int index = 0; index < rows.size(); index++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = rows.get(index).get(column);
                String space = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? cell + space : space + cell).append(" ".repeat(GAP));
            }
            console.println(line.toString().stripTrailing());
            if (index == 0) {
                console.println("─".repeat(line.toString().stripTrailing().length() + GAP));
            }
        }
        console.println();
    }

    private static int width(String text) {
        return text.codePoints().map(one -> one >= 0x1100 ? 2 : 1).sum();
    }
}
