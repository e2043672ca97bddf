package kr.municipal.training.workflow.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database whose training tables are up to date. Repositories are made from it, so none is used before the migration.
 */
public final class TrainingDatabase {

    /** Where the migrations lie. */
    public static final String MIGRATIONS = "classpath:db/training";

    /** The table that remembers which migrations were applied, apart from the embedding application's own. */
    public static final String HISTORY_TABLE = "training_schema_history";

    private final JdbcClient jdbc;
    private final Dialect dialect;

    private TrainingDatabase(JdbcClient jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
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
        Flyway.configure()
                .dataSource(dataSource)
                .locations(MIGRATIONS)
                .table(HISTORY_TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        return new TrainingDatabase(JdbcClient.create(dataSource), dialect);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Table table(String name, String... key) {
        return new Table(jdbc, dialect, name, key);
    }
}
