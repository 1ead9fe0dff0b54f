package org.incidentdesk.domain.service;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.incidentdesk.domain.identity.Slug;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.text.Title;

/** How reference data is added and changed: once for each idempotency key, on the version that the asker has seen. */
final class Definitions {

    private final Desk desk;
    private final ReferenceCache cache;

    Definitions(Desk desk, ReferenceCache cache) {
        this.desk = desk;
        this.cache = cache;
    }

    /** The parts of a kind of reference data that adding and changing need to know. */
    record Kind<D, T>(
            String name, BiFunction<Repositories, T, T> save, Function<T, Object> id, Function<T, Long> version) {}

    <D, T> Receipt add(Kind<D, T> kind, Request<D> request, BiFunction<Repositories, D, T> maker) {
        return keep(kind, request, "add", repositories -> maker.apply(repositories, request.command()));
    }

    <D, T> Receipt change(
            Kind<D, T> kind,
            Request<D> request,
            Function<Repositories, T> present,
            BiFunction<Repositories, T, T> changer) {
        return keep(kind, request, "change", repositories -> {
            T before = present.apply(repositories);
            request.expected().check(kind.id().apply(before), kind.version().apply(before));
            return changer.apply(repositories, before);
        });
    }

    private <D, T> Receipt keep(
            Kind<D, T> kind, Request<D> request, String step, Function<Repositories, T> definition) {
        Instant now = desk.now();
        Receipt receipt = desk.ports()
                .unitOfWork()
                .within(repositories -> Once.other(repositories, request, step + " " + kind.name(), now, () -> {
                    T kept = kind.save().apply(repositories, definition.apply(repositories));
                    return new Receipt(
                            String.valueOf(kind.id().apply(kept)),
                            kind.version().apply(kept));
                }));
        cache.forget();
        return receipt;
    }

    /** An identity made of a name, with a number behind it where others have the same. */
    static String freeSlug(Title name, Predicate<String> taken) {
        String base = Slug.of(name.value());
        Optional<String> free = Optional.of(base).filter(slug -> !taken.test(slug));
        for (int i = 2; free.isEmpty(); i++) {
            String suffix = "-" + i;
            String stem = base.substring(0, Math.min(base.length(), Slug.MAX_LENGTH - suffix.length()));
            free = Optional.of(stem + suffix).filter(slug -> !taken.test(slug));
        }
        return free.get();
    }
}
