package kr.municipal.training.workflow.engine;

/** A deployed table holds a cell that cannot be read. */
public class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;

    public UnreadableTableException(String file, int row, Throwable cause) {
        super("table " + file + " cannot be read in row " + row + ": " + cause.getMessage(), cause);
        this.row = row;
    }

    /** Returns the number of the row, from 1; 0 is the heading. */
    public int row() {
        return row;
    }
}
