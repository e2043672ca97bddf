package kr.municipal.training.workflow.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.selection.Place;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.RunTurns;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.ConcurrencyFailureException;

/** Sees which place each thread was given, and who could only try again because two acts locked each other out. */
final class WatchedSeats implements BeanPostProcessor {

    private static final List<Class<?>> WATCHED = List.of(Seats.class, TrainingApplications.class, RunTurns.class);

    private final ThreadLocal<Place> place = new ThreadLocal<>();
    private final Queue<Throwable> lockedOut = new ConcurrentLinkedQueue<>();

    /** The place the present thread was given last. */
    Place place() {
        return place.get();
    }

    /** Deadlocks and locks waited for in vain; the database ends one of the two acts. */
    List<Throwable> lockedOut() {
        return List.copyOf(lockedOut);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return WATCHED.stream()
                .filter(type -> type.isInstance(bean))
                .findFirst()
                .map(type -> watched(bean, type))
                .orElse(bean);
    }

    private Object watched(Object bean, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                Object result = method.invoke(bean, arguments);
                if (result instanceof Place given) {
                    place.set(given);
                }
                return result;
            } catch (InvocationTargetException fault) {
                if (fault.getTargetException() instanceof ConcurrencyFailureException) {
                    lockedOut.add(fault.getTargetException());
                }
                throw fault.getTargetException();
            }
        });
    }
}
