package org.incidentdesk.domain.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Things that are done at the same moment on threads of their own. */
final class Race {

    private static final long PATIENCE_SECONDS = 60;

    private Race() {}

    /**
     * Lets all begin together and waits for all.
     *
     * @return for each of them what it threw, if it did
     */
    static List<Optional<Throwable>> run(List<Runnable> runners) {
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (Runnable runner : runners) {
                running.add(threads.submit(() -> {
                    start.await();
                    runner.run();
                    return true;
                }));
            }
            start.countDown();
            List<Optional<Throwable>> ends = new ArrayList<>();
            for (Future<?> one : running) {
                ends.add(endOf(one));
            }
            return ends;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Optional<Throwable> endOf(Future<?> one) {
        try {
            one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("it was still under way after " + PATIENCE_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What a single thing threw on a thread of its own. */
    static Optional<Throwable> elsewhere(Runnable runner) {
        return run(List.of(runner)).get(0);
    }
}
