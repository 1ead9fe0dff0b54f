package org.incidentdesk.domain.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.port.driven.Outbox;
import org.incidentdesk.domain.port.driven.RecurringWork;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Storage;
import org.incidentdesk.domain.port.driven.TicketRepository;
import org.incidentdesk.domain.port.driven.UnitOfWork;
import org.incidentdesk.domain.refusal.Conflict;

/** Makes a broken adapter out of a sound one by giving one of its methods another body. */
final class Altered {

    private Altered() {}

    /** What a method does instead. */
    @FunctionalInterface
    interface Body {
        Object call(Object[] arguments, Original original) throws Throwable;
    }

    /** The method as it was; it may be called with other arguments, or not at all. */
    @FunctionalInterface
    interface Original {
        Object call(Object... arguments) throws Throwable;
    }

    /** The same port, but for the methods of one name. */
    static <T> T port(Class<T> port, T sound, String method, Body body) {
        if (Arrays.stream(port.getMethods()).noneMatch(known -> known.getName().equals(method))) {
            throw new IllegalArgumentException(port.getSimpleName() + " has no " + method);
        }
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, called, given) -> {
                    Original original = arguments -> invoke(called, sound, arguments);
                    Object[] arguments = given == null ? new Object[0] : given;
                    return called.getName().equals(method) ? body.call(arguments, original) : original.call(arguments);
                }));
    }

    static Object invoke(Method method, Object on, Object... arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The same storage with another unit of work. */
    static Storage units(Storage sound, UnaryOperator<UnitOfWork> change) {
        UnitOfWork changed = change.apply(sound.unitOfWork());
        return port(Storage.class, sound, "unitOfWork", (arguments, original) -> changed);
    }

    /** The same storage with another outbox. */
    static Storage outbox(Storage sound, UnaryOperator<Outbox> change) {
        Outbox changed = change.apply(sound.outbox());
        return port(Storage.class, sound, "outbox", (arguments, original) -> changed);
    }

    /** The same storage with other repetitions. */
    static Storage recurring(Storage sound, UnaryOperator<RecurringWork> change) {
        RecurringWork changed = change.apply(sound.recurringWork());
        return port(Storage.class, sound, "recurringWork", (arguments, original) -> changed);
    }

    /** The same storage, whose units hand out other repositories. */
    static Storage repositories(Storage sound, UnaryOperator<Repositories> change) {
        return units(sound, units -> new UnitOfWork() {
            @Override
            public <R> R within(Function<Repositories, R> work) {
                return units.within(repositories -> work.apply(change.apply(repositories)));
            }

            @Override
            public <R> R reading(Function<Repositories, R> query) {
                return units.reading(repositories -> query.apply(change.apply(repositories)));
            }
        });
    }

    /** The same storage with another body for one method of one repository, told by their names. */
    static <T> Storage repository(Storage sound, Class<T> port, String accessor, String method, Body body) {
        return each(sound, port, accessor, repository -> port(port, repository, method, body));
    }

    /** The same storage with another body for one method of its tickets. */
    static Storage tickets(Storage sound, String method, Body body) {
        return repository(sound, TicketRepository.class, "tickets", method, body);
    }

    /** The same storage, one of whose repositories is changed as a whole. */
    static <T> Storage each(Storage sound, Class<T> port, String accessor, UnaryOperator<T> change) {
        return repositories(
                sound,
                repositories -> port(
                        Repositories.class,
                        repositories,
                        accessor,
                        (none, original) -> change.apply(port.cast(original.call()))));
    }

    /** The same storage, whose units end as if nothing were amiss when they lose a race. */
    static Storage silentLosers(Storage sound) {
        return units(
                sound,
                units -> port(UnitOfWork.class, units, "within", (arguments, original) -> {
                    try {
                        return original.call(arguments);
                    } catch (Conflict lost) {
                        return null;
                    }
                }));
    }
}
