package org.incidentdesk.persistence.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.persistence.migration.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One writer at a time where the database needs it, and nobody waiting where it does not. */
@Timeout(30)
class TurnsTest {

    private static final String URL = "jdbc:h2:file:desk";

    private static Turns turns() {
        return Turns.at(Vendor.H2, URL);
    }

    /** Whether somebody else's work is done while this thread does its own. */
    private static boolean isDoneMeanwhile(Turns theirs) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(() -> theirs.taking(() -> {
            done.countDown();
            return null;
        }));
        other.start();
        return done.await(200, TimeUnit.MILLISECONDS);
    }

    private static boolean isDoneMeanwhileUnchecked(Turns theirs) {
        try {
            return isDoneMeanwhile(theirs);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twoWritersOnAnH2DatabaseAreNeverAtItTogether() throws InterruptedException {
        AtomicInteger writing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger times = new AtomicInteger();
        Runnable writer = () -> {
            for (int i = 0; i < 200; i++) {
                turns().taking(() -> {
                    most.accumulateAndGet(writing.incrementAndGet(), Math::max);
                    Thread.yield();
                    writing.decrementAndGet();
                    return times.incrementAndGet();
                });
            }
        };
        Thread[] writers = {new Thread(writer), new Thread(writer), new Thread(writer)};
        for (Thread thread : writers) {
            thread.start();
        }
        for (Thread thread : writers) {
            thread.join();
        }
        assertEquals(600, times.get());
        assertEquals(1, most.get());
    }

    @Test
    void aTurnEndsWithItsWorkHoweverThatEnds() throws InterruptedException {
        assertThrows(
                IllegalArgumentException.class,
                () -> turns().taking(() -> {
                    throw new IllegalArgumentException("a mistake");
                }));
        assertTrue(isDoneMeanwhile(turns()));
    }

    @Test
    void aTurnIsTakenAgainWithinItself() {
        assertEquals("inner", turns().taking(() -> turns().taking(() -> "inner")));
    }

    @Test
    void otherDatabasesAndServersWaitForNobody() {
        Turns other = Turns.at(Vendor.H2, URL + "2");
        Turns server = Turns.at(Vendor.POSTGRESQL, "jdbc:postgresql:desk");
        assertEquals(false, turns().<Boolean>taking(() -> isDoneMeanwhileUnchecked(turns())));
        assertEquals(true, turns().<Boolean>taking(() -> isDoneMeanwhileUnchecked(other)));
        assertEquals(true, server.<Boolean>taking(() -> isDoneMeanwhileUnchecked(server)));
        DataSource connections = connections(new AtomicInteger());
        assertSame(connections, server.around(connections));
    }

    @Test
    void whoeverIsStoppedWhileHeWaitsIsRefused() throws InterruptedException {
        CountDownLatch refused = new CountDownLatch(1);
        turns().taking(() -> {
            Thread other = new Thread(() -> {
                Thread.currentThread().interrupt();
                assertThrows(Conflict.class, () -> turns().taking(() -> "never"));
                refused.countDown();
            });
            other.start();
            try {
                return refused.await(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(0, refused.getCount());
    }

    @Test
    void aConnectionIsATurnUntilItIsClosed() throws SQLException, InterruptedException {
        AtomicInteger closed = new AtomicInteger();
        Connection connection = turns().around(connections(closed)).getConnection();
        assertEquals(false, isDoneMeanwhile(turns()));
        connection.close();
        connection.close();
        assertEquals(2, closed.get(), "closing is passed on");
        assertTrue(isDoneMeanwhile(turns()));
    }

    @Test
    void aConnectionThatIsNotHadIsNoTurn() throws InterruptedException {
        DataSource broken = proxy(DataSource.class, () -> {
            throw new SQLException("no connection");
        });
        SQLException failure =
                assertThrows(SQLException.class, () -> turns().around(broken).getConnection());
        assertEquals("no connection", failure.getMessage());
        assertTrue(isDoneMeanwhile(turns()));
    }

    private static DataSource connections(AtomicInteger closed) {
        Connection connection = proxy(Connection.class, () -> {
            closed.incrementAndGet();
            return null;
        });
        return proxy(DataSource.class, () -> connection);
    }

    private interface Answer {
        Object given() throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.given()));
    }
}
