package org.incidentdesk.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.incidentdesk.domain.port.driven.Outbox;
import org.junit.jupiter.api.Test;

class OutboxDispatcherTest {

    private static final long PATIENCE_SECONDS = 20;

    /** An outbox of a queue, which breaks down as often as it is told to. */
    private static final class Queue implements Outbox {
        private final BlockingQueue<Message> waiting = new LinkedBlockingQueue<>();
        private final AtomicInteger breakdowns = new AtomicInteger();

        void put(long subject) {
            waiting.add(new Message(Kind.ARTICLE, subject, 0, 1, Instant.EPOCH));
        }

        @Override
        public int deliver(String listener, int limit, Instant now, Consumer<Message> handler) {
            if (breakdowns.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("the database is away");
            }
            int delivered = 0;
            for (Message message = waiting.poll(); message != null; message = waiting.poll()) {
                try {
                    handler.accept(message);
                    delivered++;
                } catch (RuntimeException e) {
                    waiting.add(message);
                    return delivered;
                }
            }
            return delivered;
        }

        @Override
        public Backlog backlog(String listener) {
            return new Backlog(waiting.size(), 0, Optional.empty(), Optional.empty());
        }
    }

    private final Queue outbox = new Queue();
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();

    private OutboxDispatcher dispatcher(Consumer<Outbox.Message> handler, Runnable before) {
        return new OutboxDispatcher(outbox, "listener", handler, InstantSource.system(), before);
    }

    private Long next() throws InterruptedException {
        return told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void tellsWhatWaitsAndWhatComesAfterwards() throws Exception {
        outbox.put(1);
        try (OutboxDispatcher dispatcher = dispatcher(message -> told.add(message.subject()), () -> told.add(0L))) {
            dispatcher.start();
            assertEquals(List.of(0L, 1L), List.of(next(), next()));
            outbox.put(2);
            assertEquals(2, next());
        }
    }

    @Test
    void survivesWhateverFails() throws Exception {
        AtomicInteger preparations = new AtomicInteger();
        AtomicInteger attempts = new AtomicInteger();
        outbox.breakdowns.set(2);
        outbox.put(1);
        Consumer<Outbox.Message> handler = message -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("the listener is away");
            }
            told.add(message.subject());
        };
        Runnable before = () -> {
            if (preparations.incrementAndGet() < 3) {
                throw new IllegalStateException("the preparation is away");
            }
        };
        try (OutboxDispatcher dispatcher = dispatcher(handler, before)) {
            dispatcher.start();
            assertEquals(1, next());
            assertEquals(3, attempts.get());
            assertEquals(3, preparations.get(), "until it works, and no more");
        }
    }

    @Test
    void endsWithTheMessageThatIsBeingTold() throws Exception {
        BlockingQueue<String> steps = new LinkedBlockingQueue<>();
        OutboxDispatcher dispatcher = dispatcher(
                message -> {
                    steps.add("begun");
                    try {
                        Thread.sleep(200);
                        steps.add("ended");
                    } catch (InterruptedException e) {
                        steps.add("interrupted");
                    }
                },
                () -> {});
        outbox.put(1);
        dispatcher.start();
        assertEquals("begun", steps.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        dispatcher.close();
        assertEquals(List.of("ended"), List.copyOf(steps));
    }
}
