package kr.municipal.training.workflow.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what one thread asks of a database, statement by statement and commit by commit. */
final class CountedDatabase extends DelegatingDataSource {

    private final ThreadLocal<Counts> counted = new ThreadLocal<>();

    CountedDatabase(DataSource database) {
        super(database);
    }

    /** Returns what the act asked of the database. */
    Counts count(Runnable act) {
        counted.set(Counts.NONE);
        try {
            act.run();
            return counted.get();
        } finally {
            counted.remove();
        }
    }

    private void add(UnaryOperator<Counts> what) {
        Counts before = counted.get();
        if (before != null) {
            counted.set(what.apply(before));
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new CountedConnection(super.getConnection()).proxy();
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException fault) {
            throw fault.getTargetException();
        }
    }

    private final class CountedConnection {

        private final Connection connection;
        private boolean asked;
        private boolean written;

        CountedConnection(Connection connection) {
            this.connection = connection;
        }

        Connection proxy() {
            return (Connection) Proxy.newProxyInstance(
                    CountedDatabase.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (self, method, arguments) -> {
                        Object result = call(connection, method, arguments);
                        if (method.getName().equals("commit")) {
                            ended();
                        } else if (method.getName().equals("rollback")) {
                            asked = false;
                            written = false;
                        }
                        if (result instanceof PreparedStatement prepared && arguments != null) {
                            return statement(PreparedStatement.class, prepared, (String) arguments[0]);
                        }
                        return result instanceof Statement plain ? statement(Statement.class, plain, "") : result;
                    });
        }

        private <S extends Statement> Object statement(Class<S> type, S statement, String prepared) {
            return Proxy.newProxyInstance(
                    CountedDatabase.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String said
                                ? said
                                : prepared;
                        if (method.getName().equals("addBatch")) {
                            add(sofar -> sofar.executed(sql, 1));
                            written = true;
                        } else if (method.getName().equals("executeBatch")) {
                            add(Counts::travelled);
                            asked = true;
                        } else if (method.getName().startsWith("execute")) {
                            add(sofar -> sofar.executed(sql, 1).travelled());
                            asked = true;
                            written |= !sql.strip().toLowerCase(Locale.ROOT).startsWith("select");
                        }
                        Object result = call(statement, method, arguments);
                        if (asked && method.getName().startsWith("execute") && connection.getAutoCommit()) {
                            ended();
                        }
                        return result;
                    });
        }

        private void ended() {
            if (asked) {
                boolean wrote = written;
                add(sofar -> sofar.committed(wrote));
            }
            asked = false;
            written = false;
        }
    }
}
