package kr.municipal.training.workflow.store;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database whose training tables are up to date. Repositories are made from it, so none is used before the migration.
 */
public final class TrainingDatabase {

    /** Where the migrations lie. */
    public static final String MIGRATIONS = "classpath:db/training";

    /** The table that remembers which migrations were applied, apart from the embedding application's own. */
    public static final String HISTORY_TABLE = "training_schema_history";

    private final TransactionReads reads = new TransactionReads();
    private final JdbcClient jdbc;
    private final Dialect dialect;
    private final TransactionTemplate transaction;

    private TrainingDatabase(DataSource dataSource, Dialect dialect) {
        JdbcClient client = JdbcClient.create(dataSource);
        this.jdbc = sql -> {
            reads.before(sql);
            return client.sql(sql);
        };
        this.dialect = dialect;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /**
     * Brings the tables up to date. Several nodes may do so at once: one migrates, the others wait for it.
     *
     * @param dataSource the engine's own data source, H2 or PostgreSQL
     * @return the database
     */
    public static TrainingDatabase migrate(DataSource dataSource) {
        Dialect dialect = Dialect.of(dataSource);
        // The schema is the engine's and the embedding application's as well: finding their tables there is no error,
        // and the baseline 0 leaves out none of ours.
        Flyway migrations = Flyway.configure()
                .dataSource(dataSource)
                .locations(MIGRATIONS)
                .placeholders(Map.of("binary", dialect.binary()))
                .table(HISTORY_TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        // Flyway locks its history, but not the making of it.
        dialect.alone(dataSource, migrations::migrate);
        return new TrainingDatabase(dataSource, dialect);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** What the transaction has read already. */
    TransactionReads reads() {
        return reads;
    }

    Table table(String name, String... key) {
        return new Table(jdbc, dialect, name, key);
    }

    /** Makes one step of several statements: in the caller's transaction, or in one of its own where there is none. */
    <T> T atomically(Supplier<T> statements) {
        return Objects.requireNonNull(transaction.execute(status -> statements.get()));
    }

    /** Makes one step of several statements that give no value. */
    void atomically(Runnable statements) {
        transaction.executeWithoutResult(status -> statements.run());
    }
}
