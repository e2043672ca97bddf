package kr.municipal.training.workflow.store;

import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.RunTurns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes turns by the lock of the run's row. */
public final class JdbcRunTurns implements RunTurns {

    private final TransactionReads reads;
    private final JdbcClient jdbc;

    public JdbcRunTurns(TrainingDatabase database) {
        this.reads = database.reads();
        this.jdbc = database.jdbc();
    }

    /** An update, as {@link JdbcSeats} locks: {@code for update} would wait for all who have just applied. */
    @Override
    public void take(RunId run) {
        jdbc.sql("update course_run set taken = taken where id = ?")
                .param(run.value())
                .update();
        reads.forget();
    }
}
