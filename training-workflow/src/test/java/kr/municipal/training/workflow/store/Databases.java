package kr.municipal.training.workflow.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Empty databases by name, each made once in this virtual machine; PostgreSQL is a real server, started once. */
public final class Databases {

    /** More than the threads of any test but those that queue for a connection on purpose. */
    private static final int CONNECTIONS = 30;

    /** Milliseconds. Hundreds who come at once queue for the connections. */
    private static final int PATIENCE = 120_000;

    private static final Map<String, DataSource> H2 = new ConcurrentHashMap<>();
    private static final Map<String, DataSource> POSTGRES = new ConcurrentHashMap<>();
    private static @Nullable EmbeddedPostgres server;

    private Databases() {}

    /** The H2 database of the name. */
    public static DataSource h2(String name) {
        return H2.computeIfAbsent(
                name, key -> pool("jdbc:h2:mem:" + key + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=" + PATIENCE, "sa"));
    }

    /** The PostgreSQL database of the name; lower case, letters and underscores. */
    public static DataSource postgres(String name) {
        return POSTGRES.computeIfAbsent(name, key -> {
            EmbeddedPostgres postgres = server();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + key);
            } catch (SQLException e) {
                throw new IllegalStateException("no database " + key, e);
            }
            return pool(postgres.getJdbcUrl("postgres", key), "postgres");
        });
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    private static DataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE);
        return new HikariDataSource(config);
    }
}
