package kr.municipal.training.examples.term;

import java.io.PrintStream;
import java.time.LocalDate;

/** Shows on a console how far the term has come: a line for each step, a dot for each person. */
class Progress {

    private static final int STEPS_WIDTH = 2;

    private final PrintStream console;
    private int step;

    Progress(PrintStream console) {
        this.console = console;
    }

    void step(LocalDate day, String what) {
        step++;
        console.printf("%n[%" + STEPS_WIDTH + "d] %s  %s ", step, day, what);
        console.flush();
    }

    void one() {
        console.print('.');
        console.flush();
    }

    void done() {
        console.println();
        console.flush();
    }
}
