package kr.municipal.training.workflow.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has read already, as an object mapper's session remembers it: one act of a person passes many
 * steps, and each asks for the same run. A write to a table forgets what was read of it; after waiting for a lock
 * whoever waited says {@link #forget()}. Without a transaction nothing is remembered.
 */
final class TransactionReads {

    private static final Pattern WRITE =
            Pattern.compile("(?:insert into|update|delete from)\\s+(\\w+).*", Pattern.DOTALL);

    /** A question by one key, and the tables that its answer comes from. */
    static final class Query {

        private final Set<String> tables;

        private Query(Set<String> tables) {
            this.tables = tables;
        }

        static Query of(String... tables) {
            return new Query(Set.of(tables));
        }
    }

    /** Reads at most once in a transaction, as long as none of the query's tables is written to. */
    <T> T once(Query query, Object key, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return reading.get();
        }
        return remembered().once(query, key, reading);
    }

    /** Looks at a statement about to be made, whether it writes. */
    void before(String sql) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Remembered remembered) {
            Matcher write = WRITE.matcher(sql);
            if (write.matches()) {
                remembered.forget(write.group(1));
            }
        }
    }

    /** Forgets everything: others may have changed it while a lock was waited for. */
    void forget() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Remembered remembered) {
            remembered.forget();
        }
    }

    private Remembered remembered() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Remembered remembered) {
            return remembered;
        }
        Remembered fresh = new Remembered();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new UntilTheEnd(this, fresh));
        return fresh;
    }

    private static final class Remembered {

        private final Map<Query, Map<Object, Object>> values = new HashMap<>();

        @SuppressWarnings("unchecked") // A query always gives the same type.
        <T> T once(Query query, Object key, Supplier<T> reading) {
            Object known = values.getOrDefault(query, Map.of()).get(key);
            if (known == null) {
                known = reading.get();
                values.computeIfAbsent(query, first -> new HashMap<>()).put(key, known);
            }
            return (T) known;
        }

        void forget(String table) {
            values.keySet().removeIf(query -> query.tables.contains(table));
        }

        void forget() {
            values.clear();
        }
    }

    /** What was read stays with its transaction, also while that is suspended. */
    private record UntilTheEnd(TransactionReads key, Remembered remembered) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(key);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(key, remembered);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(key);
        }
    }
}
