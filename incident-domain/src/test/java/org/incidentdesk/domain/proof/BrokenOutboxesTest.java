package org.incidentdesk.domain.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.incidentdesk.domain.contract.OutboxContract;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Storage;

/** Outboxes with the faults that outboxes have, and the contracts that find them. */
class BrokenOutboxesTest extends Proof {

    /** Delivers in another way; the sound way is at hand. */
    @FunctionalInterface
    interface Delivery {
        int deliver(String listener, int limit, Instant now, Consumer<Outbox.Message> handler, Outbox sound);
    }

    abstract static class Messages implements OutboxContract {
        private final Storage storage;

        Messages(Delivery fault) {
            storage = Altered.outbox(
                    new InMemoryStorage(LISTENERS),
                    sound -> Altered.port(Outbox.class, sound, "deliver", (arguments, original) -> {
                        @SuppressWarnings("unchecked") // it is the port's own parameter
                        Consumer<Outbox.Message> handler = (Consumer<Outbox.Message>) arguments[3];
                        return fault.deliver(
                                (String) arguments[0], (int) arguments[1], (Instant) arguments[2], handler, sound);
                    }));
        }

        @Override
        public Storage storage() {
            return storage;
        }
    }

    /** Takes a message away before it is told, so that a failure loses it. */
    @FoundBy({
        "whatFailedIsToldAgainAfterASecondAndNotBefore",
        "laterMessagesOfAFailedSubjectWaitBehindItOthersDoNot",
        "theBacklogTellsHowFarAListenerIsBehind",
        "whatTheListenerDidInAUnitThatFailedIsUndoneAndTheMessageStays"
    })
    static class AtMostOnce extends Messages {
        AtMostOnce() {
            super((listener, limit, now, handler, sound) -> {
                List<Outbox.Message> failed = new ArrayList<>();
                int taken = sound.deliver(listener, limit, now, message -> {
                    try {
                        handler.accept(message);
                    } catch (RuntimeException e) {
                        failed.add(message);
                    }
                });
                return taken - failed.size();
            });
        }
    }

    /** Takes all that waits, and tells it backwards. */
    @FoundBy({
        "aTicketsMessagesComeInTheOrderInWhichThingsHappened",
        "whileOneCallerTellsAListenerAnotherTellsItNothing",
        "whatHappensAtTheSameMomentIsToldWithoutLossAndInOrder"
    })
    static class Backwards extends Messages {
        Backwards() {
            super((listener, limit, now, handler, sound) -> {
                List<Outbox.Message> taken = new ArrayList<>();
                int count = sound.deliver(listener, limit, now, taken::add);
                Collections.reverse(taken);
                taken.forEach(handler);
                return count;
            });
        }
    }

    /** Tries again at once, as if ten minutes had passed between one call and the next. */
    @FoundBy({"whatFailedIsToldAgainAfterASecondAndNotBefore", "theDelayGrowsToFiveMinutesAndNoFurther"})
    static class Impatient extends Messages {
        Impatient() {
            super(impatient());
        }

        private static Delivery impatient() {
            AtomicLong calls = new AtomicLong();
            return (listener, limit, now, handler, sound) ->
                    sound.deliver(listener, limit, now.plusSeconds(600 * calls.incrementAndGet()), handler);
        }
    }

    /** Waits for a second after every failure, however many there were. */
    @FoundBy({"theDelayGrowsToFiveMinutesAndNoFurther"})
    static class Nagging extends Messages {
        Nagging() {
            super(nagging());
        }

        private static Delivery nagging() {
            AtomicLong failures = new AtomicLong();
            Instant[] failedAt = {Instant.MIN};
            return (listener, limit, now, handler, sound) -> {
                // another ten minutes for every failure make the sound delay pass
                boolean early = now.isBefore(failedAt[0].plusSeconds(1));
                long passed = 600 * (early ? failures.get() - 1 : failures.get());
                return sound.deliver(listener, limit, now.plusSeconds(passed), message -> {
                    try {
                        handler.accept(message);
                    } catch (RuntimeException e) {
                        failures.incrementAndGet();
                        failedAt[0] = now;
                        throw e;
                    }
                });
            };
        }
    }

    /** Stops at the first failure, whoever waits behind. */
    @FoundBy({"laterMessagesOfAFailedSubjectWaitBehindItOthersDoNot"})
    static class Blocking extends Messages {
        Blocking() {
            super((listener, limit, now, handler, sound) -> {
                int delivered = 0;
                while (delivered < limit && sound.backlog(listener).failing() == 0) {
                    int one = sound.deliver(listener, 1, now, handler);
                    if (one == 0) {
                        break;
                    }
                    delivered += one;
                }
                return delivered == 0 && sound.backlog(listener).failing() > 0
                        ? sound.deliver(listener, 1, now, handler)
                        : delivered;
            });
        }
    }

    /** Tells everybody everything only once. */
    @FoundBy({"everyListenerIsToldOnceOfATicketsChange"})
    static class OneForAll extends Messages {
        OneForAll() {
            super((listener, limit, now, handler, sound) -> {
                sound.deliver(listener.equals(EVERYTHING) ? TICKETS_ONLY : EVERYTHING, limit, now, message -> {});
                return sound.deliver(listener, limit, now, handler);
            });
        }
    }

    /** Overlooks the limit. */
    @FoundBy({"noMoreAreToldThanAskedFor"})
    static class Boundless extends Messages {
        Boundless() {
            super((listener, limit, now, handler, sound) -> sound.deliver(listener, Integer.MAX_VALUE, now, handler));
        }
    }

    /** Tells everybody of everything. */
    @FoundBy("ofArticlesOnlyThoseAreToldWhoWantToKnow")
    static class Chatty implements OutboxContract {
        private final Storage storage = new InMemoryStorage(LISTENERS.stream()
                .map(listener -> new Outbox.Subscription(listener.name(), Set.of(Outbox.Kind.values())))
                .collect(Collectors.toSet()));

        @Override
        public Storage storage() {
            return storage;
        }
    }

    /** Tells as soon as something is saved, whatever becomes of the unit. */
    @FoundBy("nobodyIsToldOfWhatWasUndone")
    static class Hasty implements OutboxContract {
        private final List<Outbox.Message> told = new ArrayList<>();
        private final Storage storage = Altered.outbox(
                Altered.tickets(new InMemoryStorage(LISTENERS), "save", (arguments, original) -> {
                    told.add(new Outbox.Message(Outbox.Kind.TICKET, 1, 0, 1, Instant.EPOCH));
                    return original.call(arguments);
                }),
                sound -> Altered.port(Outbox.class, sound, "deliver", (arguments, original) -> {
                    @SuppressWarnings("unchecked") // it is the port's own parameter
                    Consumer<Outbox.Message> handler = (Consumer<Outbox.Message>) arguments[3];
                    List<Outbox.Message> now = List.copyOf(told);
                    told.clear();
                    now.forEach(handler);
                    return now.size();
                }));

        @Override
        public Storage storage() {
            return storage;
        }
    }

    /** Holds a unit open while it tells. */
    @FoundBy(alone = true, value = "theListenerMayUseUnitsOfItsOwn")
    static class Enclosing implements OutboxContract {
        private final Storage sound = new InMemoryStorage(LISTENERS);
        private final Storage storage = Altered.outbox(
                sound,
                outbox -> Altered.port(Outbox.class, outbox, "deliver", (arguments, original) -> {
                    @SuppressWarnings("unchecked") // it is the port's own parameter
                    Consumer<Outbox.Message> handler = (Consumer<Outbox.Message>) arguments[3];
                    Consumer<Outbox.Message> enclosed =
                            message -> sound.unitOfWork().within(repositories -> {
                                handler.accept(message);
                                return true;
                            });
                    return original.call(arguments[0], arguments[1], arguments[2], enclosed);
                }));

        @Override
        public Storage storage() {
            return storage;
        }
    }

    /** Takes a ticket and an article of one number for the same thing. */
    @FoundBy("ticketsAndArticlesOfOneNumberAreDifferentSubjects")
    static class Confusing extends Messages {
        Confusing() {
            super((listener, limit, now, handler, sound) -> {
                Set<Long> stuck = new HashSet<>();
                return sound.deliver(listener, limit, now, message -> {
                    if (stuck.contains(message.subject())) {
                        throw new IllegalStateException("waits behind");
                    }
                    stuck.add(message.subject());
                    handler.accept(message);
                    stuck.remove(message.subject());
                });
            });
        }
    }

    /** Tells one listener at a time. */
    @FoundBy(alone = true, value = "twoListenersAreToldBesideEachOther")
    static class OneAtATime extends Messages {
        OneAtATime() {
            super(oneAtATime());
        }

        private static Delivery oneAtATime() {
            AtomicLong telling = new AtomicLong();
            return (listener, limit, now, handler, sound) -> {
                try {
                    return telling.incrementAndGet() > 1 ? 0 : sound.deliver(listener, limit, now, handler);
                } finally {
                    telling.decrementAndGet();
                }
            };
        }
    }
}
