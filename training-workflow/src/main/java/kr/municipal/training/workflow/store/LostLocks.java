package kr.municipal.training.workflow.store;

import java.sql.SQLException;
import java.util.function.Predicate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Whether the database has ended a transaction because another one held what it needed. Spring says so of our statements; the
 * engine hands on what its own have met as it is.
 */
public final class LostLocks implements Predicate<Throwable> {

    private static final SQLExceptionTranslator STATES = new SQLStateSQLExceptionTranslator();

    @Override
    public boolean test(Throwable failure) {
        return failure instanceof SQLException ended
                && STATES.translate("act", null, ended) instanceof ConcurrencyFailureException;
    }
}
