package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.ticket.TicketChange;
import org.junit.jupiter.api.Test;

/** What a {@link org.incidentdesk.domain.port.driven.ReceiptRepository} keeps. */
public interface ReceiptRepositoryContract extends OnStorage {

    private Optional<StoredReceipt> found(StoredReceipt receipt) {
        return reading(r -> r.receipts().find(receipt.actor(), receipt.key()));
    }

    private static StoredReceipt withKey(StoredReceipt receipt, String key) {
        return new StoredReceipt(
                receipt.actor(),
                key,
                receipt.fingerprint(),
                receipt.subject(),
                receipt.version(),
                receipt.entry(),
                receipt.at());
    }

    @Test
    default void everyPartOfAReceiptComesBack() {
        StoredReceipt plain = SampleThings.receipt();
        String visible = Fresh.id("!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~");
        StoredReceipt longest = withKey(plain, visible + "k".repeat(Request.MAX_KEY_LENGTH - visible.length()));
        StoredReceipt far = new StoredReceipt(
                Fresh.person(), "k", Fresh.digest(), "x".repeat(64), Long.MAX_VALUE, 4_000_000_000L, Fresh.FAR_AHEAD);
        for (StoredReceipt receipt : List.of(plain, longest, far)) {
            assertEquals(Optional.empty(), found(receipt));
            doing(r -> {
                r.receipts().save(receipt);
                assertEquals(
                        Optional.of(receipt),
                        r.receipts().find(receipt.actor(), receipt.key()),
                        "at once for its unit");
            });
            assertEquals(Optional.of(receipt), found(receipt));
        }
    }

    @Test
    default void keysAreTheirActorsOwn() {
        StoredReceipt one = SampleThings.receipt();
        StoredReceipt other = withKey(SampleThings.receipt(), one.key());
        doing(r -> r.receipts().save(one));
        assertEquals(Optional.empty(), found(other));
        doing(r -> r.receipts().save(other));
        assertEquals(Optional.of(one), found(one));
        assertEquals(Optional.of(other), found(other));
    }

    @Test
    default void keysThatDifferInOneCharacterAreDifferentKeys() {
        StoredReceipt small = SampleThings.receipt();
        StoredReceipt capital = withKey(small, small.key().toUpperCase(Locale.ROOT));
        StoredReceipt longer = withKey(small, small.key() + ".");
        doing(r -> r.receipts().save(small));
        assertEquals(Optional.empty(), found(capital));
        doing(r -> {
            r.receipts().save(capital);
            r.receipts().save(longer);
        });
        assertEquals(Optional.of(small), found(small));
        assertEquals(Optional.of(capital), found(capital));
        assertEquals(Optional.of(longer), found(longer));
    }

    @Test
    default void aKeyThatWasUsedInAnotherUnitIsRefused() {
        StoredReceipt first = SampleThings.receipt();
        StoredReceipt second = withKey(
                new StoredReceipt(first.actor(), "-", Fresh.digest(), "INC-000043", 9, 0, Fresh.NOON), first.key());
        doing(r -> r.receipts().save(first));
        TicketChange ticket = SampleTickets.bare(within(r -> r.numbering().nextTicket()))
                .change()
                .orElseThrow();
        Conflict conflict = assertThrows(
                Conflict.class,
                () -> doing(r -> {
                    r.tickets().save(ticket);
                    r.receipts().save(second);
                }));
        assertEquals(Conflict.Kind.CONCURRENT_CHANGE, conflict.kind());
        assertEquals(Optional.of(first), found(first), "the first answer stays");
        assertEquals(
                Optional.empty(), reading(r -> r.tickets().find(ticket.after().number())), "with its effect");
    }

    @Test
    default void ofRequestsWithOneKeyAtTheSameMomentExactlyOneHasItsEffect() {
        StoredReceipt receipt = SampleThings.receipt();
        List<TicketChange> tickets = IntStream.range(0, 4)
                .mapToObj(i -> SampleTickets.bare(within(r -> r.numbering().nextTicket()))
                        .change()
                        .orElseThrow())
                .toList();
        List<Throwable> losers = Race.run(tickets.stream()
                        .map(ticket -> (Runnable) () -> doing(r -> {
                            r.tickets().save(ticket);
                            r.receipts().save(receipt);
                        }))
                        .toList())
                .stream()
                .flatMap(Optional::stream)
                .toList();
        assertEquals(3, losers.size(), "losers: " + losers);
        losers.forEach(loser -> assertEquals(
                Conflict.Kind.CONCURRENT_CHANGE,
                assertThrows(Conflict.class, () -> {
                            throw loser;
                        })
                        .kind()));
        assertEquals(
                1,
                reading(r -> r.tickets()
                                .findAll(tickets.stream()
                                        .map(ticket -> ticket.after().number())
                                        .toList()))
                        .size());
    }

    @Test
    default void theKeyOfAnUndoneUnitIsFree() {
        StoredReceipt receipt = SampleThings.receipt();
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    r.receipts().save(receipt);
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(Optional.empty(), found(receipt));
        doing(r -> r.receipts().save(receipt));
        assertEquals(Optional.of(receipt), found(receipt));
    }
}
