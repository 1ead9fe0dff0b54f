package org.incidentdesk.domain.inmemory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.incidentdesk.domain.port.driven.RecurringWork;

/** Repeats work for everybody who shares one memory: for each name one thread, which calls one of those who take part. */
final class InMemoryRecurringWork implements RecurringWork {

    private final Map<String, Turns> names = new HashMap<>();

    @Override
    public synchronized Repetition every(String name, Duration pause, Runnable work) {
        Turns turns = names.get(name);
        if (turns == null || !turns.join(work)) {
            turns = new Turns(name, pause, work);
            names.put(name, turns);
        }
        Turns joined = turns;
        return () -> joined.leave(work);
    }

    /** Those who take part in one work. Whoever leaves waits for the work that is under way, since both hold the lock. */
    private static final class Turns {
        private final List<Runnable> nodes = new ArrayList<>();
        private final ScheduledExecutorService executor;

        Turns(String name, Duration pause, Runnable first) {
            nodes.add(first);
            executor = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, name);
                thread.setDaemon(true);
                return thread;
            });
            executor.scheduleWithFixedDelay(this::call, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        }

        /** Says whether it was not too late: where all have left, the thread has ended. */
        synchronized boolean join(Runnable node) {
            return !nodes.isEmpty() && nodes.add(node);
        }

        private synchronized void call() {
            if (nodes.isEmpty()) {
                return;
            }
            try {
                nodes.get(0).run();
            } catch (RuntimeException e) {
                // telling of it is the work's own affair; the executor would forget the work if it got this
            }
        }

        synchronized void leave(Runnable node) {
            nodes.remove(node);
            if (nodes.isEmpty()) {
                executor.shutdown();
            }
        }
    }
}
