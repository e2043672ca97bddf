package kr.municipal.training.workflow.engine;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kr.municipal.training.application.ApplicationChangedException;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One act of one person: one transaction over the domain's tables and the engine's, tried again when another act at the
 * same moment was faster.
 */
public class UnitOfWork {

    private static final int ATTEMPTS = 5;

    private static final List<Class<? extends Throwable>> FASTER = List.of(
            OptimisticLockingException.class,
            ConcurrencyFailureException.class,
            DataIntegrityViolationException.class,
            AlreadyKeptException.class,
            ApplicationChangedException.class,
            // Whoever was faster has moved the process on, so the message finds nobody; the next attempt sees why.
            MismatchingMessageCorrelationException.class);

    private final EngineAccess access;
    private final TransactionTemplate transaction;
    private final RetryTemplate retry;

    /**
     * Creates the unit of work.
     *
     * @param lostLock whether the database has ended a transaction for the sake of another, as far as no exception of ours says
     */
    public UnitOfWork(
            EngineAccess access, PlatformTransactionManager transactions, Predicate<? super Throwable> lostLock) {
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
        this.retry = RetryTemplate.builder()
                .maxAttempts(ATTEMPTS)
                .exponentialBackoff(20, 2, 500, true)
                .retryOn(failure -> ExceptionUtils.getThrowableList(failure).stream()
                        .anyMatch(cause -> isFaster(cause) || lostLock.test(cause)))
                .build();
    }

    /** Does the work with the engine's rights of the system; the door has checked what the person may do. */
    public <T> T asSystem(Supplier<T> work) {
        return retry.execute(attempt -> access.asSystem(() -> inTransaction(work)));
    }

    /** Does the work with the engine's rights of the person. */
    public <T> T as(StaffNumber person, Supplier<T> work) {
        return retry.execute(attempt -> access.as(person.value(), () -> inTransaction(work)));
    }

    private <T> T inTransaction(Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("an act must have an outcome");
        }
        return result;
    }

    private static boolean isFaster(Throwable cause) {
        return FASTER.stream().anyMatch(type -> type.isInstance(cause));
    }
}
