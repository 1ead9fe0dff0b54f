package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.identity.PersonId;
import org.junit.jupiter.api.Test;

/** What a {@link org.incidentdesk.domain.port.driven.SessionRepository} keeps. */
public interface SessionRepositoryContract extends OnStorage {

    private static Session session(PersonId person, Instant openedAt) {
        return new Session(Fresh.digest(), person, openedAt, openedAt);
    }

    private void assertKept(Session session) {
        assertEquals(Optional.of(session), reading(r -> r.sessions().find(session.digest())));
    }

    private void assertGone(Session session) {
        assertEquals(Optional.empty(), reading(r -> r.sessions().find(session.digest())));
        assertEquals(List.of(), reading(r -> r.sessions().of(session.person())));
    }

    @Test
    default void everyPartOfASessionComesBack() {
        Session session = new Session(
                Fresh.digest(), Fresh.person(), Fresh.NOON.plusNanos(1_000), Fresh.NOON.plusNanos(999_999_000));
        doing(r -> {
            r.sessions().save(session);
            assertEquals(Optional.of(session), r.sessions().find(session.digest()), "at once for its own unit");
        });
        assertKept(session);
    }

    @Test
    default void aSessionThatWasNeverKeptIsNotFound() {
        assertGone(session(Fresh.person(), Fresh.NOON));
    }

    @Test
    default void aSessionThatIsNoticedAgainTakesItsOwnPlace() {
        Session session = session(Fresh.person(), Fresh.NOON);
        doing(r -> r.sessions().save(session));
        Session later = session.noticedAt(Fresh.NOON.plusSeconds(90));
        doing(r -> r.sessions().save(later));
        assertKept(later);
        assertEquals(List.of(later), reading(r -> r.sessions().of(session.person())));
    }

    @Test
    default void aRemovedSessionIsGoneAndNoOther() {
        PersonId person = Fresh.person();
        Session closed = session(person, Fresh.NOON);
        Session open = session(person, Fresh.NOON);
        doing(r -> {
            r.sessions().save(closed);
            r.sessions().save(open);
        });
        doing(r -> {
            r.sessions().remove(closed.digest());
            assertEquals(Optional.empty(), r.sessions().find(closed.digest()), "at once for its own unit");
        });
        assertEquals(List.of(open), reading(r -> r.sessions().of(person)));
        doing(r -> r.sessions().remove(closed.digest()));
        assertKept(open);
    }

    @Test
    default void sessionsWhoseTimeIsOverAreRemovedToTheMicrosecond() {
        Session ended = session(Fresh.person(), Fresh.LONG_AGO);
        Session open = session(Fresh.person(), Fresh.LONG_AGO.plusNanos(1_000));
        doing(r -> {
            r.sessions().save(ended);
            r.sessions().save(open);
        });
        doing(r -> r.sessions().removeEnded(ended.endsAt()));
        assertGone(ended);
        assertKept(open);
        doing(r -> r.sessions().removeEnded(open.endsAt()));
        assertGone(open);
    }

    @Test
    default void aSessionOfAnUndoneUnitIsNotFound() {
        Session session = session(Fresh.person(), Fresh.NOON);
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    r.sessions().save(session);
                    throw new IllegalArgumentException("undo");
                }));
        assertGone(session);
    }

    @Test
    default void aPersonsSessionsComeInTheOrderOfTheirDigestsAndNobodyElses() {
        PersonId person = Fresh.person();
        List<Session> sessions = Stream.generate(() -> session(person, Fresh.NOON))
                .limit(5)
                .sorted(Comparator.comparing(Session::digest).reversed())
                .toList();
        doing(r -> {
            sessions.forEach(r.sessions()::save);
            r.sessions().save(session(Fresh.person(), Fresh.NOON));
        });
        assertEquals(
                sessions.stream().sorted(Comparator.comparing(Session::digest)).toList(),
                reading(r -> r.sessions().of(person)));
    }
}
