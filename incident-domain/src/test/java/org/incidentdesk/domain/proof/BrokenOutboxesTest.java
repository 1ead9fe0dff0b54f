package org.incidentdesk.domain.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.incidentdesk.domain.contract.OutboxContract;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Storage;
import org.junit.jupiter.api.Test;

/** Outboxes with the faults that outboxes have, and the contracts that find them. */
class BrokenOutboxesTest {

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

    @Test
    void messagesThatAreLostWithTheirFailureAreFound() {
        Verdicts.assertFound(
                AtMostOnce.class,
                "whatFailedIsToldAgainAfterASecondAndNotBefore",
                "laterMessagesOfAFailedSubjectWaitBehindItOthersDoNot",
                "theBacklogTellsHowFarAListenerIsBehind",
                "whatTheListenerDidInAUnitThatFailedIsUndoneAndTheMessageStays");
    }

    /** Takes all that waits, and tells it backwards. */
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

    @Test
    void messagesOutOfOrderAreFound() {
        Verdicts.assertFound(
                Backwards.class,
                "aTicketsMessagesComeInTheOrderInWhichThingsHappened",
                "whileOneCallerTellsAListenerAnotherTellsItNothing",
                "whatHappensAtTheSameMomentIsToldWithoutLossAndInOrder");
    }

    /** Tries again at once, as if ten minutes had passed between one call and the next. */
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

    @Test
    void anotherTryWithoutDelayIsFound() {
        Verdicts.assertFound(
                Impatient.class,
                "whatFailedIsToldAgainAfterASecondAndNotBefore",
                "theDelayGrowsToFiveMinutesAndNoFurther");
    }

    /** Waits for a second after every failure, however many there were. */
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

    @Test
    void aDelayThatDoesNotGrowIsFound() {
        Verdicts.assertFound(Nagging.class, "theDelayGrowsToFiveMinutesAndNoFurther");
    }

    /** Stops at the first failure, whoever waits behind. */
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

    @Test
    void aFailureThatHoldsUpOtherSubjectsIsFound() {
        Verdicts.assertFound(Blocking.class, "laterMessagesOfAFailedSubjectWaitBehindItOthersDoNot");
    }

    /** Tells everybody everything only once. */
    static class OneForAll extends Messages {
        OneForAll() {
            super((listener, limit, now, handler, sound) -> {
                sound.deliver(listener.equals(EVERYTHING) ? TICKETS_ONLY : EVERYTHING, limit, now, message -> {});
                return sound.deliver(listener, limit, now, handler);
            });
        }
    }

    @Test
    void aListenerWhoseMessagesAnotherTookIsFound() {
        Verdicts.assertFound(OneForAll.class, "everyListenerIsToldOnceOfATicketsChange");
    }

    /** Overlooks the limit. */
    static class Boundless extends Messages {
        Boundless() {
            super((listener, limit, now, handler, sound) -> sound.deliver(listener, Integer.MAX_VALUE, now, handler));
        }
    }

    @Test
    void aDeliveryWithoutLimitIsFound() {
        Verdicts.assertFound(Boundless.class, "noMoreAreToldThanAskedFor");
    }
}
