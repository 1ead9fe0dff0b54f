package org.incidentdesk.domain.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.incidentdesk.domain.port.driven.Outbox;

/** The messages in memory. */
final class InMemoryOutbox implements Outbox {

    private final Memory memory;

    InMemoryOutbox(Memory memory) {
        this.memory = memory;
    }

    private record Subject(Kind kind, long number) {
        static Subject of(Message message) {
            return new Subject(message.kind(), message.subject());
        }
    }

    private List<Map.Entry<Table.MessageKey, WaitingMessage>> queueOf(String listener) {
        return memory.committed()
                .in(Table.MESSAGES)
                .entriesFrom(new Table.MessageKey(listener, 0))
                .takeWhile(entry -> entry.getKey().listener().equals(listener))
                .toList();
    }

    @Override
    public int deliver(String listener, int limit, Instant now, Consumer<Message> handler) {
        if (!memory.beginTelling(listener)) {
            return 0;
        }
        try {
            return tell(listener, limit, now, handler);
        } finally {
            memory.endTelling(listener);
        }
    }

    private int tell(String listener, int limit, Instant now, Consumer<Message> handler) {
        Set<Subject> blocked = new HashSet<>();
        int tried = 0;
        int delivered = 0;
        for (Map.Entry<Table.MessageKey, WaitingMessage> entry : queueOf(listener)) {
            WaitingMessage waiting = entry.getValue();
            Subject subject = Subject.of(waiting.message());
            if (tried == limit) {
                break;
            }
            if (blocked.contains(subject)) {
                continue;
            }
            boolean due = waiting.mayBeTriedAt(now);
            tried += due ? 1 : 0;
            if (due && tell(entry.getKey(), waiting, now, handler)) {
                delivered++;
            } else {
                blocked.add(subject);
            }
        }
        return delivered;
    }

    private boolean tell(Table.MessageKey key, WaitingMessage waiting, Instant now, Consumer<Message> handler) {
        try {
            handler.accept(waiting.message());
        } catch (RuntimeException | Error e) {
            WaitingMessage failed = waiting.failed(now, e.toString());
            memory.change(state -> state.with(Table.MESSAGES, key, failed));
            return false;
        }
        memory.change(state -> state.without(Table.MESSAGES, key));
        return true;
    }

    @Override
    public Backlog backlog(String listener) {
        List<WaitingMessage> waiting =
                queueOf(listener).stream().map(Map.Entry::getValue).toList();
        return new Backlog(
                waiting.size(),
                waiting.stream().filter(message -> message.failures() > 0).count(),
                waiting.stream().map(message -> message.message().at()).min(Comparator.naturalOrder()),
                waiting.stream()
                        .filter(message -> message.failures() > 0)
                        .max(Comparator.comparing(message -> message.failedAt().orElseThrow()))
                        .flatMap(WaitingMessage::error));
    }
}
