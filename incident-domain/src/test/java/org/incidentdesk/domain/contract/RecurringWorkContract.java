package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.incidentdesk.domain.port.driven.RecurringWork;
import org.incidentdesk.domain.port.driven.RecurringWork.Repetition;
import org.junit.jupiter.api.Test;

/** How a {@link RecurringWork} repeats. Two parts in one name stand for two nodes. */
public interface RecurringWorkContract extends OnStorage {

    /** Short, so that a test sees many of them. */
    Duration PAUSE = Duration.ofMillis(50);

    /** Longer than any repetition takes, however busy the machine. */
    default int patienceSeconds() {
        return 20;
    }

    private Repetition every(String name, Runnable work) {
        return storage().recurringWork().every(name, PAUSE, work);
    }

    private void assertReaches(CountDownLatch latch, String what) {
        try {
            assertTrue(latch.await(patienceSeconds(), TimeUnit.SECONDS), what);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    default void aWorkIsDoneAgainAndAgain() {
        CountDownLatch times = new CountDownLatch(4);
        Repetition repetition = every(Fresh.id("work"), times::countDown);
        assertReaches(times, "four times");
        repetition.close();
    }

    @Test
    default void aFailureDoesNotEndTheRepetition() {
        CountDownLatch times = new CountDownLatch(3);
        Repetition repetition = every(Fresh.id("work"), () -> {
            times.countDown();
            throw new IllegalStateException("this time it failed");
        });
        assertReaches(times, "three times");
        repetition.close();
    }

    @Test
    default void whatWasEndedIsDoneNoMore() {
        AtomicInteger times = new AtomicInteger();
        AtomicBoolean underWay = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        Repetition repetition = every(Fresh.id("work"), () -> {
            underWay.set(true);
            begun.countDown();
            sleep(100);
            times.incrementAndGet();
            underWay.set(false);
        });
        assertReaches(begun, "it begins");
        repetition.close();
        assertEquals(false, underWay.get(), "what was under way has come to its end");
        int atTheEnd = times.get();
        sleep(500);
        assertEquals(atTheEnd, times.get());
    }

    @Test
    default void ofTwoNodesOneDoesTheWorkEachTime() {
        String name = Fresh.id("work");
        AtomicInteger atIt = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch times = new CountDownLatch(12);
        Runnable work = () -> {
            most.accumulateAndGet(atIt.incrementAndGet(), Math::max);
            sleep(40);
            atIt.decrementAndGet();
            times.countDown();
        };
        List<Repetition> nodes = List.of(every(name, work), every(name, work));
        assertReaches(times, "twelve times");
        nodes.forEach(Repetition::close);
        assertEquals(1, most.get(), "never two at once");
    }

    @Test
    default void whereOneNodeEndsTheOtherGoesOn() {
        String name = Fresh.id("work");
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        Repetition one = every(name, first::countDown);
        assertReaches(first, "the first node does it");
        Repetition two = every(name, second::countDown);
        one.close();
        assertReaches(second, "and then the second");
        two.close();
    }
}
