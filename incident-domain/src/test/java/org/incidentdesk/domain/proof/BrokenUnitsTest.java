package org.incidentdesk.domain.proof;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.UnitOfWorkContract;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.refusal.DomainRefusal;
import org.incidentdesk.domain.ticket.TicketChange;

/** Units of work with the faults that transactions have, and the contracts that find them. */
class BrokenUnitsTest extends Proof {

    abstract static class Units extends Faulty implements UnitOfWorkContract {
        Units(UnaryOperator<Storage> fault) {
            super(fault);
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
    @FoundBy({
        "aRefusalUndoesTheUnitAndTheNextOneWorks",
        "anExceptionUndoesTheUnitAndTheNextOneWorks",
        "anErrorUndoesTheUnitAndTheNextOneWorks",
        "nobodyElseSeesAnUnfinishedUnit",
        "aConflictLosesEverythingOfTheUnitThatCameSecond",
        "ofUnitsThatMeetTheLosersLeaveNothing",
        "repositoriesEndWithTheirUnit",
        "messagesAreToldOnceTheUnitIsKeptAndNotBefore"
    })
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

    /** Commits although an error was thrown: it only expects exceptions. */
    @FoundBy(
            alone = true,
            value = {"anErrorUndoesTheUnitAndTheNextOneWorks"})
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

    /** Wraps whatever the work throws. */
    @FoundBy({"aRefusalUndoesTheUnitAndTheNextOneWorks", "aConflictLosesEverythingOfTheUnitThatCameSecond"})
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

    /** Tries the work again when it fails. */
    @FoundBy({"theWorkIsDoneOnce"})
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

    /** Lets an inner unit join the outer one. */
    @FoundBy(
            alone = true,
            value = {"unitsAreNotNested", "aRefusedInnerUnitDoesNotHarmTheOuterOne"})
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

    /** Keeps what was saved while reading. */
    @FoundBy(
            alone = true,
            value = {"readingKeepsNothing"})
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

    /** Tells of a ticket as soon as it is saved, whatever becomes of the unit. */
    @FoundBy({
        "aRefusalUndoesTheUnitAndTheNextOneWorks",
        "anErrorUndoesTheUnitAndTheNextOneWorks",
        "aConflictLosesEverythingOfTheUnitThatCameSecond",
        "messagesAreToldOnceTheUnitIsKeptAndNotBefore"
    })
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

    /** Undoes every unit and says nothing of it. */
    @FoundBy({"whatWasKeptIsSeenAfterwards", "unitsOnManyThreadsAllKeepTheirWork"})
    static class Undoing extends Units {
        Undoing() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R within(Function<Repositories, R> work) {
                    List<R> result = new ArrayList<>();
                    IllegalCallerException undo = new IllegalCallerException("undo");
                    try {
                        return sound.within(repositories -> {
                            result.add(work.apply(repositories));
                            throw undo;
                        });
                    } catch (IllegalCallerException e) {
                        if (e != undo) {
                            throw e;
                        }
                        return result.get(0);
                    }
                }
            }));
        }
    }

    /** Keeps the result to itself. */
    @FoundBy("aUnitReturnsWhatItsWorkReturned")
    static class Secretive extends Units {
        Secretive() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R reading(Function<Repositories, R> query) {
                    R result = sound.reading(query);
                    return result != null && result.getClass() == Object.class ? null : result;
                }
            }));
        }
    }

    /** Writes at the end of the unit and reads past what is still to be written. */
    @FoundBy("aUnitSeesWhatItHasWritten")
    static class WritingLate extends Units {
        WritingLate() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R within(Function<Repositories, R> work) {
                    return sound.within(repositories -> {
                        List<TicketChange> late = new ArrayList<>();
                        TicketRepository tickets = Altered.port(
                                TicketRepository.class,
                                repositories.tickets(),
                                "save",
                                (arguments, original) -> late.add((TicketChange) arguments[0]));
                        R result = work.apply(
                                Altered.port(Repositories.class, repositories, "tickets", (none, original) -> tickets));
                        late.forEach(repositories.tickets()::save);
                        return result;
                    });
                }
            }));
        }
    }

    /** Refuses a unit while another is under way. */
    @FoundBy("unitsOnManyThreadsAllKeepTheirWork")
    static class Exclusive extends Units {
        Exclusive() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                private final AtomicInteger underWay = new AtomicInteger();

                @Override
                public <R> R within(Function<Repositories, R> work) {
                    try {
                        if (underWay.incrementAndGet() > 1) {
                            throw new IllegalStateException("the database is locked");
                        }
                        return sound.within(repositories -> {
                            R result = work.apply(repositories);
                            LockSupport.parkNanos(100_000);
                            return result;
                        });
                    } finally {
                        underWay.decrementAndGet();
                    }
                }
            }));
        }
    }

    /** Wraps what a query throws. */
    @FoundBy(alone = true, value = "whatIsThrownWhileReadingReachesTheCallerUnchanged")
    static class WrappingQueries extends Units {
        WrappingQueries() {
            super(storage -> Altered.units(storage, sound -> new Changed(sound) {
                @Override
                public <R> R reading(Function<Repositories, R> query) {
                    try {
                        return sound.reading(query);
                    } catch (DomainRefusal e) {
                        throw new IllegalArgumentException("the query failed", e);
                    }
                }
            }));
        }
    }
}
