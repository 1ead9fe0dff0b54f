package org.incidentdesk.domain.inmemory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.domain.port.driven.RecurringWork;

/** Repeats work for everybody who shares one memory. */
final class InMemoryRecurringWork implements RecurringWork {

    private static final long PATIENCE_SECONDS = 20;

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** Whose turn it is: nobody's before its time, and of one at a time. */
    private static final class Turn {
        private long next = System.nanoTime();
        private boolean taken;

        synchronized boolean take() {
            if (taken || System.nanoTime() - next < 0) {
                return false;
            }
            taken = true;
            return true;
        }

        synchronized void giveBack(Duration pause) {
            next = System.nanoTime() + pause.toNanos();
            taken = false;
        }
    }

    @Override
    public Repetition every(String name, Duration pause, Runnable work) {
        Turn turn = turns.computeIfAbsent(name, unknown -> new Turn());
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        long look = Math.max(1, pause.toMillis() / 2);
        executor.scheduleWithFixedDelay(() -> look(turn, pause, work), 0, look, TimeUnit.MILLISECONDS);
        return () -> end(executor);
    }

    private static void look(Turn turn, Duration pause, Runnable work) {
        if (turn.take()) {
            try {
                work.run();
            } catch (RuntimeException e) {
                // telling of it is the work's own affair; the executor would forget the work if it got this
            } finally {
                turn.giveBack(pause);
            }
        }
    }

    private static void end(ScheduledExecutorService executor) {
        executor.shutdown();
        try {
            executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
