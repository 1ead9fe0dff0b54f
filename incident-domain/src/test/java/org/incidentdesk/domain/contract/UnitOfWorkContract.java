package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.Ticket;
import org.incidentdesk.domain.ticket.TicketChange;
import org.junit.jupiter.api.Test;

/** Whether a {@link org.incidentdesk.domain.port.driven.UnitOfWork} keeps all or nothing, alone and beside others. */
public interface UnitOfWorkContract extends OnStorage {

    /** What one unit writes into every corner of the storage. */
    record Traces(TicketChange ticket, TicketChange changed, StoredReceipt receipt, SampleThings things) {

        static Traces leave(Repositories r, TicketChange known) {
            TicketChange ticket = SampleTickets.keep(
                    r.tickets(), SampleTickets.bare(r.numbering().nextTicket()));
            TicketChange changed = SampleTickets.keep(
                    r.tickets(), SampleTickets.followUp(Ticket.restore(known.after()), "within the unit"));
            StoredReceipt receipt = SampleThings.receipt();
            r.receipts().save(receipt);
            return new Traces(ticket, changed, receipt, SampleThings.keep(r));
        }

        /** Everything is there, or nothing is. */
        void assertThere(Repositories r, boolean there) {
            TicketNumber number = ticket.after().number();
            assertEquals(there, r.tickets().find(number).isPresent(), "ticket");
            assertEquals(there, !r.tickets().history(number).isEmpty(), "history");
            long version = changed.after().version() - (there ? 0 : 1);
            TicketNumber other = changed.after().number();
            assertEquals(version, r.tickets().find(other).orElseThrow().version(), "version");
            assertEquals(version, r.tickets().history(other).size(), "events");
            assertEquals(
                    there, r.receipts().find(receipt.actor(), receipt.key()).isPresent(), "receipt");
            things.assertThere(r, there);
        }
    }

    /** Throws anything without the compiler's leave. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void sneakily(Throwable anything) throws X {
        throw (X) anything;
    }

    private void assertUndone(Throwable thrown) {
        TicketChange known = SampleTickets.keptBare(this);
        SampleMessages.drain(storage().outbox());
        AtomicReference<Traces> traces = new AtomicReference<>();
        Throwable met = assertThrows(
                Throwable.class,
                () -> doing(r -> {
                    traces.set(Traces.leave(r, known));
                    UnitOfWorkContract.<RuntimeException>sneakily(thrown);
                }));
        assertSame(thrown, met, "it reaches the caller unchanged");
        doing(r -> traces.get().assertThere(r, false));
        assertEquals(List.of(), SampleMessages.told(storage().outbox(), EVERYTHING), "nobody is told of it");
        doing(r -> traces.set(Traces.leave(r, known)));
        doing(r -> traces.get().assertThere(r, true));
    }

    @Test
    default void whatWasKeptIsSeenAfterwards() {
        TicketChange known = SampleTickets.keptBare(this);
        Traces traces = within(r -> Traces.leave(r, known));
        doing(r -> traces.assertThere(r, true));
        reading(r -> {
            traces.assertThere(r, true);
            return true;
        });
        assertEquals(
                Optional.empty(),
                Race.elsewhere(() -> doing(r -> traces.assertThere(r, true))),
                "on another thread as well");
    }

    @Test
    default void aUnitReturnsWhatItsWorkReturned() {
        Object result = new Object();
        assertSame(result, within(r -> result));
        assertSame(result, reading(r -> result));
        assertNull(within(r -> null));
    }

    @Test
    default void theWorkIsDoneOnce() {
        AtomicInteger times = new AtomicInteger();
        doing(r -> times.incrementAndGet());
        reading(r -> times.incrementAndGet());
        assertEquals(2, times.get());
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    times.incrementAndGet();
                    throw new IllegalArgumentException("stop");
                }));
        assertEquals(3, times.get());
    }

    @Test
    default void aRefusalUndoesTheUnitAndTheNextOneWorks() {
        assertUndone(new NotFound("person", "nobody"));
        assertUndone(Conflict.concurrentChange("anything"));
    }

    @Test
    default void anExceptionUndoesTheUnitAndTheNextOneWorks() {
        assertUndone(new IllegalArgumentException("a programmer's mistake"));
        assertUndone(new IOException("one that the compiler knows nothing of"));
    }

    @Test
    default void anErrorUndoesTheUnitAndTheNextOneWorks() {
        assertUndone(new StackOverflowError("as good as any"));
    }

    @Test
    default void aUnitSeesWhatItHasWritten() {
        TicketChange known = SampleTickets.keptBare(this);
        doing(r -> Traces.leave(r, known).assertThere(r, true));
    }

    @Test
    default void nobodyElseSeesAnUnfinishedUnit() throws InterruptedException, ExecutionException {
        TicketChange known = SampleTickets.keptBare(this);
        CountDownLatch finished = new CountDownLatch(1);
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        doing(r -> {
            Traces traces = Traces.leave(r, known);
            Thread reader = new Thread(() -> {
                try {
                    boolean unfinished = finished.getCount() > 0;
                    seen.complete(reading(other -> {
                        if (unfinished && finished.getCount() > 0) {
                            traces.assertThere(other, false);
                        }
                        return true;
                    }));
                } catch (Throwable e) {
                    seen.completeExceptionally(e);
                }
            });
            reader.start();
            try {
                // a storage that lets units wait for each other is within its rights
                seen.get(2, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                assertFalse(seen.isDone());
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            } finally {
                finished.countDown();
            }
        });
        assertTrue(seen.get());
    }

    @Test
    default void aConflictLosesEverythingOfTheUnitThatCameSecond() {
        TicketChange known = SampleTickets.keptBare(this);
        TicketChange ground = SampleTickets.keptBare(this);
        AtomicReference<Traces> traces = new AtomicReference<>();
        TicketChange late = SampleTickets.followUp(Ticket.restore(ground.after()), "late")
                .change()
                .orElseThrow();
        doing(r -> SampleTickets.keep(r.tickets(), SampleTickets.followUp(Ticket.restore(ground.after()), "first")));
        SampleMessages.drain(storage().outbox());
        assertThrows(
                Conflict.class,
                () -> doing(r -> {
                    traces.set(Traces.leave(r, known));
                    r.tickets().save(late);
                }));
        doing(r -> traces.get().assertThere(r, false));
        assertEquals(List.of(), SampleMessages.told(storage().outbox(), EVERYTHING));
    }

    @Test
    default void ofUnitsThatMeetTheLosersLeaveNothing() {
        TicketChange ground = SampleTickets.keptBare(this);
        List<Traces> traces = new ArrayList<>();
        List<TicketChange> known = IntStream.range(0, 4)
                .mapToObj(i -> SampleTickets.keptBare(this))
                .toList();
        List<Optional<Throwable>> ends = Race.run(known.stream()
                .map(own -> (Runnable) () -> doing(r -> {
                    Traces left = Traces.leave(r, own);
                    synchronized (traces) {
                        traces.add(left);
                    }
                    SampleTickets.keep(r.tickets(), SampleTickets.followUp(Ticket.restore(ground.after()), "a rival"));
                }))
                .toList());
        List<Throwable> losers = ends.stream().flatMap(Optional::stream).toList();
        assertEquals(3, losers.size(), "losers: " + losers);
        losers.forEach(loser -> assertInstanceOf(Conflict.class, loser));
        long kept = traces.stream()
                .filter(left -> reading(
                        r -> r.tickets().find(left.ticket().after().number()).isPresent()))
                .peek(winner -> doing(r -> winner.assertThere(r, true)))
                .count();
        assertEquals(1, kept);
        traces.stream()
                .filter(left -> reading(
                        r -> r.tickets().find(left.ticket().after().number()).isEmpty()))
                .forEach(loser -> doing(r -> loser.assertThere(r, false)));
    }

    @Test
    default void unitsOnManyThreadsAllKeepTheirWork() {
        List<TicketNumber> numbers = new ArrayList<>();
        List<Optional<Throwable>> ends = Race.run(IntStream.range(0, 4)
                .mapToObj(thread -> (Runnable) () -> {
                    for (int i = 0; i < 15; i++) {
                        TicketChange kept = SampleTickets.keptBare(this);
                        TicketNumber number = kept.after().number();
                        doing(r -> SampleTickets.keep(
                                r.tickets(),
                                SampleTickets.followUp(
                                        Ticket.restore(r.tickets().find(number).orElseThrow()), "mine")));
                        synchronized (numbers) {
                            numbers.add(number);
                        }
                    }
                })
                .toList());
        ends.forEach(end -> assertEquals(Optional.empty(), end));
        assertEquals(60, numbers.size());
        reading(r -> {
            assertEquals(60, r.tickets().findAll(numbers).size());
            r.tickets().findAll(numbers).forEach(ticket -> assertEquals(2, ticket.version()));
            assertEquals(120, r.tickets().histories(numbers).size());
            return true;
        });
    }

    @Test
    default void unitsAreNotNested() {
        doing(r -> {
            assertThrows(IllegalStateException.class, () -> doing(inner -> {}));
            assertThrows(IllegalStateException.class, () -> reading(inner -> true));
        });
        reading(r -> {
            assertThrows(IllegalStateException.class, () -> doing(inner -> {}));
            assertThrows(IllegalStateException.class, () -> reading(inner -> true));
            return true;
        });
        assertTrue(holds(r -> true), "and afterwards units work as before");
    }

    @Test
    default void aRefusedInnerUnitDoesNotHarmTheOuterOne() {
        TicketChange kept = within(r -> {
            TicketChange change = SampleTickets.keep(
                    r.tickets(), SampleTickets.bare(r.numbering().nextTicket()));
            assertThrows(IllegalStateException.class, () -> doing(inner -> {}));
            return change;
        });
        assertTrue(holds(r -> r.tickets().find(kept.after().number()).isPresent()));
    }

    @Test
    default void repositoriesEndWithTheirUnit() {
        TicketChange known = SampleTickets.keptBare(this);
        TicketNumber number = known.after().number();
        Repositories written = within(r -> r);
        Repositories read = reading(r -> r);
        for (Repositories over : List.of(written, read)) {
            assertThrows(RuntimeException.class, () -> over.tickets().find(number));
            assertThrows(
                    RuntimeException.class,
                    () -> SampleTickets.keep(
                            over.tickets(), SampleTickets.followUp(Ticket.restore(known.after()), "too late")));
        }
        assertEquals(1, reading(r -> r.tickets().find(number)).orElseThrow().version());
    }

    @Test
    default void readingKeepsNothing() {
        TicketChange known = SampleTickets.keptBare(this);
        AtomicReference<Traces> traces = new AtomicReference<>();
        doing(r -> traces.set(Traces.leave(r, known)));
        TicketChange bare = SampleTickets.bare(within(r -> r.numbering().nextTicket()))
                .change()
                .orElseThrow();
        StoredReceipt receipt = SampleThings.receipt();
        quietly(() -> reading(r -> {
            r.tickets().save(bare);
            return true;
        }));
        quietly(() -> reading(r -> {
            r.receipts().save(receipt);
            return true;
        }));
        quietly(() -> reading(r -> {
            traces.get().things().change(r);
            return true;
        }));
        doing(r -> {
            assertEquals(Optional.empty(), r.tickets().find(bare.after().number()));
            assertEquals(List.of(), r.tickets().history(bare.after().number()));
            assertEquals(Optional.empty(), r.receipts().find(receipt.actor(), receipt.key()));
            traces.get().assertThere(r, true);
        });
    }

    private static void quietly(Runnable saving) {
        try {
            saving.run();
        } catch (IllegalStateException refused) {
            // saving while reading is refused or has no effect: both keep nothing
        }
    }

    @Test
    default void whatIsThrownWhileReadingReachesTheCallerUnchanged() {
        NotFound refusal = new NotFound("person", "nobody");
        assertSame(
                refusal,
                assertThrows(
                        NotFound.class,
                        () -> reading(r -> {
                            throw refusal;
                        })));
        assertTrue(holds(r -> true));
    }

    @Test
    default void messagesAreToldOnceTheUnitIsKeptAndNotBefore() {
        Outbox outbox = storage().outbox();
        SampleMessages.drain(outbox);
        AtomicReference<List<Outbox.Message>> before = new AtomicReference<>();
        TicketChange kept = within(r -> {
            TicketChange change = SampleTickets.keep(
                    r.tickets(), SampleTickets.bare(r.numbering().nextTicket()));
            Optional<Throwable> end = Race.elsewhere(() -> before.set(SampleMessages.told(outbox, EVERYTHING)));
            assertEquals(Optional.empty(), end);
            return change;
        });
        assertEquals(List.of(), before.get());
        assertEquals(
                List.of(kept.after().number().value()),
                SampleMessages.told(outbox, EVERYTHING).stream()
                        .map(Outbox.Message::subject)
                        .toList());
    }
}
