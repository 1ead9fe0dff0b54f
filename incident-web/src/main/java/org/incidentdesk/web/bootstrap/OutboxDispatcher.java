package org.incidentdesk.web.bootstrap;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.incidentdesk.domain.port.driven.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells one listener what waits for it in the outbox, on a thread of its own: quickly after something was told, less and
 * less often while nothing happens. Whatever fails is logged, once where it goes on failing, and tried again.
 *
 * <p>The thread is never interrupted: an interrupt in the middle of writing closes the file underneath a search index.
 */
final class OutboxDispatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);
    private static final int BATCH = 100;
    private static final long SHORTEST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 500;
    private static final long PATIENCE = 20_000;

    private final Outbox outbox;
    private final String listener;
    private final Consumer<Outbox.Message> handler;
    private final InstantSource clock;
    private final Runnable before;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private boolean failing;
    private Outbox.Message unheard;

    /** The last argument is done on the dispatcher's thread, until it has worked once; before that, nothing is told. */
    OutboxDispatcher(
            Outbox outbox, String listener, Consumer<Outbox.Message> handler, InstantSource clock, Runnable before) {
        this.outbox = outbox;
        this.listener = listener;
        this.handler = handler;
        this.clock = clock;
        this.before = before;
        this.thread = new Thread(this::run, "outbox-" + listener);
    }

    void start() {
        thread.start();
    }

    private void run() {
        long pause = SHORTEST_PAUSE;
        boolean prepared = prepare();
        try {
            while (!stop.await(pause, TimeUnit.MILLISECONDS)) {
                prepared = prepared || prepare();
                pause = prepared && deliver() > 0 ? SHORTEST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
            }
        } catch (InterruptedException e) {
            LOG.warn("{} is told nothing more: the thread was interrupted", listener);
        }
    }

    private int deliver() {
        int all = 0;
        try {
            int batch = BATCH;
            while (batch == BATCH && stop.getCount() > 0) {
                batch = outbox.deliver(listener, BATCH, clock.instant(), this::tell);
                all += batch;
            }
            failing = false;
        } catch (RuntimeException e) {
            logOnce(e);
        }
        return all;
    }

    /** A database may be away for hours. */
    private void logOnce(RuntimeException failure) {
        if (!failing) {
            LOG.warn("{} cannot be told what waits for it; this is tried again until it works", listener, failure);
        }
        failing = true;
    }

    private boolean prepare() {
        try {
            before.run();
            failing = false;
            return true;
        } catch (RuntimeException e) {
            logOnce(e);
            return false;
        }
    }

    private void tell(Outbox.Message message) {
        try {
            handler.accept(message);
        } catch (RuntimeException e) {
            if (!message.equals(unheard)) {
                LOG.warn("{} failed on {}; it will be told again", listener, message, e);
            }
            unheard = message;
            throw e;
        }
    }

    /** Lets the message that is being told come to its end. */
    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
