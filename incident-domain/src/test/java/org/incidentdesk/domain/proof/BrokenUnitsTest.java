package org.incidentdesk.domain.proof;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.UnitOfWorkContract;
import org.incidentdesk.domain.inmemory.InMemoryStorage;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.ticket.TicketChange;
import org.junit.jupiter.api.Test;

/** Units of work with the faults that transactions have, and the contracts that find them. */
class BrokenUnitsTest {

    abstract static class Units implements UnitOfWorkContract {
        private final Storage storage;

        Units(UnaryOperator<Storage> fault) {
            storage = fault.apply(new InMemoryStorage(LISTENERS));
        }

        @Override
        public Storage storage() {
            return storage;
        }
    }

    /** The same unit of work, but for one of its two methods or both. */
    private abstract static class Changed implements UnitOfWork {
        private final UnitOfWork sound;

        Changed(UnitOfWork sound) {
            this.sound = sound;
        }

        @Override
        public <R> R within(Function<Repositories, R> work) {
            return sound.within(work);
        }

        @Override
        public <R> R reading(Function<Repositories, R> query) {
            return sound.reading(query);
        }
    }

    /** Makes every call of a repository a transaction of its own. */
    static class NonAtomic extends Units {
        NonAtomic() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R within(Function<Repositories, R> work) {
                    return work.apply(eachOnItsOwn(sound));
                }
            }));
        }

        private static Repositories eachOnItsOwn(UnitOfWork sound) {
            return proxy(Repositories.class, (accessor, none) -> {
                Class<?> repository = accessor.getReturnType();
                return proxy(
                        repository,
                        (method, arguments) -> sound.within(repositories -> unchecked(
                                () -> Altered.invoke(method, Altered.invoke(accessor, repositories), arguments))));
            });
        }

        private static <T> T proxy(
                Class<T> port, java.util.function.BiFunction<java.lang.reflect.Method, Object[], Object> body) {
            return port.cast(Proxy.newProxyInstance(
                    port.getClassLoader(),
                    new Class<?>[] {port},
                    (proxy, method, arguments) -> body.apply(method, arguments)));
        }

        private interface Throwing {
            Object call() throws Throwable;
        }

        private static Object unchecked(Throwing call) {
            try {
                return call.call();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void oneTransactionForEachCallIsFound() {
        Verdicts.assertFound(
                NonAtomic.class,
                "aRefusalUndoesTheUnitAndTheNextOneWorks",
                "anExceptionUndoesTheUnitAndTheNextOneWorks",
                "anErrorUndoesTheUnitAndTheNextOneWorks",
                "nobodyElseSeesAnUnfinishedUnit",
                "aConflictLosesEverythingOfTheUnitThatCameSecond",
                "ofUnitsThatMeetTheLosersLeaveNothing",
                "repositoriesEndWithTheirUnit",
                "messagesAreToldOnceTheUnitIsKeptAndNotBefore");
    }

    /** Commits although an error was thrown: it only expects exceptions. */
    static class DeafToErrors extends Units {
        DeafToErrors() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R within(Function<Repositories, R> work) {
                    List<Error> errors = new ArrayList<>();
                    R result = sound.within(repositories -> {
                        try {
                            return work.apply(repositories);
                        } catch (Error e) {
                            errors.add(e);
                            return null;
                        }
                    });
                    errors.forEach(error -> {
                        throw error;
                    });
                    return result;
                }
            }));
        }
    }

    @Test
    void aUnitThatIsKeptDespiteAnErrorIsFound() {
        Verdicts.assertFoundByExactly(DeafToErrors.class, "anErrorUndoesTheUnitAndTheNextOneWorks");
    }

    /** Wraps whatever the work throws. */
    static class Wrapping extends Units {
        Wrapping() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R within(Function<Repositories, R> work) {
                    try {
                        return sound.within(work);
                    } catch (RuntimeException e) {
                        throw new IllegalArgumentException("the transaction failed", e);
                    }
                }
            }));
        }
    }

    @Test
    void wrappedRefusalsAreFound() {
        Verdicts.assertFound(
                Wrapping.class,
                "aRefusalUndoesTheUnitAndTheNextOneWorks",
                "aConflictLosesEverythingOfTheUnitThatCameSecond");
    }

    /** Tries the work again when it fails. */
    static class Retrying extends Units {
        Retrying() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R within(Function<Repositories, R> work) {
                    try {
                        return sound.within(work);
                    } catch (RuntimeException e) {
                        return sound.within(work);
                    }
                }
            }));
        }
    }

    @Test
    void workThatIsDoneAgainIsFound() {
        Verdicts.assertFound(Retrying.class, "theWorkIsDoneOnce");
    }

    /** Lets an inner unit join the outer one. */
    static class Joining extends Units {
        Joining() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                private final ThreadLocal<Repositories> present = new ThreadLocal<>();

                @Override
                public <R> R within(Function<Repositories, R> work) {
                    return present.get() != null ? work.apply(present.get()) : sound.within(remembering(work));
                }

                @Override
                public <R> R reading(Function<Repositories, R> query) {
                    return present.get() != null ? query.apply(present.get()) : sound.reading(remembering(query));
                }

                private <R> Function<Repositories, R> remembering(Function<Repositories, R> work) {
                    return repositories -> {
                        present.set(repositories);
                        try {
                            return work.apply(repositories);
                        } finally {
                            present.remove();
                        }
                    };
                }
            }));
        }
    }

    @Test
    void nestedUnitsAreFound() {
        Verdicts.assertFoundByExactly(Joining.class, "unitsAreNotNested", "aRefusedInnerUnitDoesNotHarmTheOuterOne");
    }

    /** Keeps what was saved while reading. */
    static class WritingWhileReading extends Units {
        WritingWhileReading() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R reading(Function<Repositories, R> query) {
                    return sound.within(query);
                }
            }));
        }
    }

    @Test
    void readingThatKeepsWhatWasSavedIsFound() {
        Verdicts.assertFoundByExactly(WritingWhileReading.class, "readingKeepsNothing");
    }

    /** Tells of a ticket as soon as it is saved, whatever becomes of the unit. */
    static class Leaky extends Units {
        Leaky() {
            super(Leaky::broken);
        }

        private static Storage broken(Storage sound) {
            List<Outbox.Message> told = new ArrayList<>();
            Storage leaking = Altered.tickets(sound, "save", (arguments, original) -> {
                TicketChange change = (TicketChange) arguments[0];
                told.add(new Outbox.Message(
                        Outbox.Kind.TICKET,
                        change.after().number().value(),
                        change.versionBefore(),
                        change.after().version(),
                        change.after().changedAt()));
                return original.call(arguments);
            });
            return Altered.outbox(
                    leaking,
                    outbox -> Altered.port(Outbox.class, outbox, "deliver", (arguments, original) -> {
                        List<Outbox.Message> now = List.copyOf(told);
                        told.clear();
                        @SuppressWarnings("unchecked") // it is the port's own parameter
                        Consumer<Outbox.Message> handler = (Consumer<Outbox.Message>) arguments[3];
                        now.forEach(handler);
                        return now.size();
                    }));
        }
    }

    @Test
    void messagesOfWhatWasUndoneAreFound() {
        Verdicts.assertFound(
                Leaky.class,
                "aRefusalUndoesTheUnitAndTheNextOneWorks",
                "anErrorUndoesTheUnitAndTheNextOneWorks",
                "aConflictLosesEverythingOfTheUnitThatCameSecond",
                "messagesAreToldOnceTheUnitIsKeptAndNotBefore");
    }
}
