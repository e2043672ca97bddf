package kr.municipal.training.workflow.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the databases do differently. */
enum Dialect {
    /** A failed statement would spoil the whole transaction, so the statement must not fail. */
    POSTGRESQL {
        @Override
        String binary() {
            return "bytea";
        }

        @Override
        boolean insertIfAbsent(JdbcClient jdbc, String insert, Map<String, ? extends @Nullable Object> values) {
            return jdbc.sql(insert + " on conflict do nothing").params(values).update() == 1;
        }

        @Override
        void alone(DataSource dataSource, Runnable work) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_lock(" + MIGRATION + ")");
                try {
                    work.run();
                } finally {
                    statement.execute("select pg_advisory_unlock(" + MIGRATION + ")");
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the database does not lock", e);
            }
        }
    },
    /** A failed statement leaves the transaction as it was. */
    H2 {
        @Override
        String binary() {
            return "binary large object";
        }

        @Override
        boolean insertIfAbsent(JdbcClient jdbc, String insert, Map<String, ? extends @Nullable Object> values) {
            try {
                return jdbc.sql(insert).params(values).update() == 1;
            } catch (DuplicateKeyException present) {
                return false;
            }
        }

        @Override
        void alone(DataSource dataSource, Runnable work) {
            // One process has the database to itself.
            synchronized (Dialect.class) {
                work.run();
            }
        }
    };

    /** The number of our lock among the advisory locks of the database: "training" in ASCII. */
    private static final long MIGRATION = 0x747261696e696e67L;

    /** The type of a column for some megabytes, which migrations call {@code ${binary}}. */
    abstract String binary();

    /**
     * Inserts one row unless it breaks a unique constraint. Waits for another transaction that is inserting the same.
     *
     * @return whether the row was inserted
     */
    abstract boolean insertIfAbsent(JdbcClient jdbc, String insert, Map<String, ? extends @Nullable Object> values);

    /** Does the work while no other node does it. */
    abstract void alone(DataSource dataSource, Runnable work);

    static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "PostgreSQL" -> POSTGRESQL;
                case "H2" -> H2;
                default -> throw new IllegalStateException("neither H2 nor PostgreSQL: " + product);
            };
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
