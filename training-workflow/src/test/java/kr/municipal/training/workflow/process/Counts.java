package kr.municipal.training.workflow.process;

import java.util.Locale;

/**
 * What was asked of a database.
 *
 * @param engine statements on the engine's tables; each row of a batch is one
 * @param ours statements on our own tables
 * @param roundTrips executions; a batch is one
 * @param commits ends of transactions that had written
 * @param reads ends of transactions that had only read
 */
record Counts(int engine, int ours, int roundTrips, int commits, int reads) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    int together() {
        return engine + ours;
    }

    Counts plus(Counts more) {
        return new Counts(
                engine + more.engine,
                ours + more.ours,
                roundTrips + more.roundTrips,
                commits + more.commits,
                reads + more.reads);
    }

    Counts minus(Counts less) {
        return new Counts(
                engine - less.engine,
                ours - less.ours,
                roundTrips - less.roundTrips,
                commits - less.commits,
                reads - less.reads);
    }

    /** Says them as a line of a table. */
    String line(String act) {
        return "%-28s engine %4d  ours %4d  together %4d  round trips %4d  commits %3d  read-only %3d%n"
                .formatted(act, engine, ours, together(), roundTrips, commits, reads);
    }

    Counts executed(String sql, int rows) {
        return sql.toUpperCase(Locale.ROOT).contains("ACT_")
                ? new Counts(engine + rows, ours, roundTrips, commits, reads)
                : new Counts(engine, ours + rows, roundTrips, commits, reads);
    }

    Counts travelled() {
        return new Counts(engine, ours, roundTrips + 1, commits, reads);
    }

    Counts committed(boolean written) {
        return new Counts(engine, ours, roundTrips, written ? commits + 1 : commits, written ? reads : reads + 1);
    }
}
