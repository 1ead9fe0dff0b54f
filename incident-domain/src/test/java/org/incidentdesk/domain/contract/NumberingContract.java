package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.incidentdesk.domain.port.driven.Numbering;
import org.junit.jupiter.api.Test;

/** What a {@link Numbering} promises: no number twice, each higher than those before. */
public interface NumberingContract extends OnStorage {

    private static List<ToLongFunction<Numbering>> both() {
        return List.of(
                numbering -> numbering.nextTicket().value(),
                numbering -> numbering.nextArticle().value());
    }

    @Test
    default void numbersGrowWithinAndBetweenUnits() {
        for (ToLongFunction<Numbering> next : both()) {
            long last = within(r -> next.applyAsLong(r.numbering()));
            for (int unit = 0; unit < 5; unit++) {
                long before = last;
                last = within(r -> {
                    long higher = before;
                    for (int i = 0; i < 30; i++) {
                        long number = next.applyAsLong(r.numbering());
                        assertTrue(number > higher, number + " comes after " + higher);
                        higher = number;
                    }
                    return higher;
                });
            }
        }
    }

    @Test
    default void aNumberOfAnUndoneUnitIsNotGivenAgain() {
        for (ToLongFunction<Numbering> next : both()) {
            AtomicLong undone = new AtomicLong();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> doing(r -> {
                        undone.set(next.applyAsLong(r.numbering()));
                        throw new IllegalArgumentException("undo");
                    }));
            assertTrue(within(r -> next.applyAsLong(r.numbering())) > undone.get());
        }
    }

    @Test
    default void unitsAtTheSameMomentAreGivenDifferentNumbers() {
        for (ToLongFunction<Numbering> next : both()) {
            ConcurrentLinkedQueue<Long> numbers = new ConcurrentLinkedQueue<>();
            List<Optional<Throwable>> ends = Race.run(IntStream.range(0, 4)
                    .mapToObj(thread -> (Runnable) () -> {
                        for (int unit = 0; unit < 10; unit++) {
                            doing(r -> {
                                numbers.add(next.applyAsLong(r.numbering()));
                                numbers.add(next.applyAsLong(r.numbering()));
                            });
                        }
                    })
                    .toList());
            ends.forEach(end -> assertEquals(Optional.empty(), end));
            Set<Long> distinct = new HashSet<>(numbers);
            assertEquals(80, distinct.size());
        }
    }
}
