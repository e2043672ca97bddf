package kr.municipal.training.workflow.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who act at the same moment, each in a thread of their own. */
final class AtOnce {

    private AtOnce() {}

    /** Lets all begin together; returns what each brought about, in the order given. */
    static <T> List<T> together(List<? extends Callable<? extends T>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CountDownLatch ready = new CountDownLatch(acts.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<? extends T> act : acts) {
                running.add(people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act.call();
                }));
            }
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }
}
