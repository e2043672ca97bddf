package kr.municipal.training.workflow.store;

import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.RunTurns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes turns by the lock of the run's row. */
public final class JdbcRunTurns implements RunTurns {

    /** Comes from no table: no write makes it untrue. */
    private static final TransactionReads.Query TURN = TransactionReads.Query.of();

    private final TransactionReads reads;
    private final JdbcClient jdbc;

    public JdbcRunTurns(TrainingDatabase database) {
        this.reads = database.reads();
        this.jdbc = database.jdbc();
    }

    /**
     * An update, as {@link JdbcSeats} locks: {@code for update} would wait for all who have just applied. Whoever has the
     * turn keeps it until the transaction ends, and asks for it again without a statement.
     */
    @Override
    public void take(RunId run) {
        reads.once(TURN, run, () -> lock(run));
    }

    private RunId lock(RunId run) {
        jdbc.sql("update course_run set taken = taken where id = ?")
                .param(run.value())
                .update();
        reads.forget();
        return run;
    }
}
