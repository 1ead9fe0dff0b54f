package org.incidentdesk.domain.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.contract.SessionRepositoryContract;
import org.incidentdesk.domain.port.driven.SessionRepository;
import org.incidentdesk.domain.port.driven.Storage;

/** Sessions with their faults, and the contract that finds them. */
class BrokenSessionsTest extends Proof {

    private static UnaryOperator<Storage> sessions(String method, Altered.Body body) {
        return sound -> Altered.repository(sound, SessionRepository.class, "sessions", method, body);
    }

    /** Cuts moments to seconds. */
    @FoundBy({"everyPartOfASessionComesBack"})
    static class Coarse extends Faulty implements SessionRepositoryContract {
        Coarse() {
            super(sessions(
                    "find",
                    (arguments, original) -> ((Optional<?>) original.call(arguments)).map(found -> {
                        Session session = (Session) found;
                        return new Session(
                                session.digest(),
                                session.person(),
                                Instant.ofEpochSecond(session.openedAt().getEpochSecond()),
                                Instant.ofEpochSecond(session.seenAt().getEpochSecond()));
                    })));
        }
    }

    /** Complains of what is not there instead of saying that it is not. */
    @FoundBy("aSessionThatWasNeverKeptIsNotFound")
    static class Complaining extends Faulty implements SessionRepositoryContract {
        Complaining() {
            super(sessions(
                    "find",
                    (arguments, original) -> Optional.of(((Optional<?>) original.call(arguments)).orElseThrow())));
        }
    }

    /** Keeps the first sign of life and no later one. */
    @FoundBy(
            alone = true,
            value = {"aSessionThatIsNoticedAgainTakesItsOwnPlace"})
    static class Inattentive extends Faulty implements SessionRepositoryContract {
        Inattentive() {
            super(sound -> Altered.each(
                    sound,
                    SessionRepository.class,
                    "sessions",
                    sessions -> Altered.port(
                            SessionRepository.class,
                            sessions,
                            "save",
                            (arguments, original) -> sessions.find(((Session) arguments[0]).digest())
                                            .isPresent()
                                    ? null
                                    : original.call(arguments))));
        }
    }

    /** Lets whoever signed out stay. */
    @FoundBy(
            alone = true,
            value = {"aRemovedSessionIsGoneAndNoOther"})
    static class Clinging extends Faulty implements SessionRepositoryContract {
        Clinging() {
            super(sessions("remove", (arguments, original) -> null));
        }
    }

    /** Ends sessions a little late. */
    @FoundBy(
            alone = true,
            value = {"sessionsWhoseTimeIsOverAreRemovedToTheMicrosecond"})
    static class Lenient extends Faulty implements SessionRepositoryContract {
        Lenient() {
            super(sessions(
                    "removeEnded",
                    (arguments, original) -> original.call(((Instant) arguments[0]).minus(Duration.ofNanos(1_000)))));
        }
    }

    /** Remembers sessions of units that were undone. */
    @FoundBy("aSessionOfAnUndoneUnitIsNotFound")
    static class Cached extends Faulty implements SessionRepositoryContract {
        Cached() {
            super(Cached::broken);
        }

        private static Storage broken(Storage sound) {
            Map<Object, Object> saved = new ConcurrentHashMap<>();
            Storage remembering = sessions("save", (arguments, original) -> {
                        saved.put(((Session) arguments[0]).digest(), arguments[0]);
                        return original.call(arguments);
                    })
                    .apply(sound);
            return sessions("find", (arguments, original) -> Optional.ofNullable(saved.get(arguments[0])))
                    .apply(remembering);
        }
    }

    /** Shows the last first. */
    @FoundBy("aPersonsSessionsComeInTheOrderOfTheirDigestsAndNobodyElses")
    static class Reversed extends Faulty implements SessionRepositoryContract {
        Reversed() {
            super(sessions("of", (arguments, original) -> {
                List<Object> all = new ArrayList<>((List<?>) original.call(arguments));
                Collections.reverse(all);
                return all;
            }));
        }
    }
}
