package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driven.Repository;
import org.incidentdesk.domain.refusal.Conflict;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Repository} of versioned things keeps. The contracts of the single repositories say what the things
 * are; an adapter's tests implement those.
 *
 * @param <I> the identity
 * @param <T> what is kept
 */
public interface VersionedRepositoryContract<I, T> extends OnStorage {

    /** The repository under test. */
    Repository<I, T> repository(Repositories repositories);

    /** New things with fresh identities, which together show every component with and without a value. */
    List<T> examples();

    /** The same thing, at the same version, with something else in it. */
    T changed(T thing);

    /** A thing's identity. */
    I id(T thing);

    /** A thing's version. */
    long version(T thing);

    /** The same thing at another version. */
    T atVersion(T thing, long version);

    private T kept() {
        T thing = examples().get(0);
        return within(r -> repository(r).save(thing));
    }

    private Optional<T> found(I id) {
        return reading(r -> repository(r).find(id));
    }

    private void assertConflict(Set<Conflict.Kind> kinds, T thing) {
        Conflict conflict =
                assertThrows(Conflict.class, () -> doing(r -> repository(r).save(thing)));
        assertTrue(kinds.contains(conflict.kind()), kinds + " and not " + conflict.kind());
    }

    @Test
    default void whatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), found(id(examples().get(0))));
    }

    @Test
    default void everyPartOfANewThingComesBack() {
        for (T example : examples()) {
            T kept = within(r -> repository(r).save(example));
            assertEquals(atVersion(example, 1), kept, "what save returns");
            assertEquals(Optional.of(kept), found(id(example)));
        }
    }

    @Test
    default void everyPartOfAChangedThingComesBack() {
        for (T example : examples()) {
            T first = within(r -> repository(r).save(example));
            T changed = changed(first);
            assertNotEquals(first, changed, "the sample changes something");
            T second = within(r -> repository(r).save(changed));
            assertEquals(atVersion(changed, 2), second);
            assertEquals(Optional.of(second), found(id(example)));
            T third = within(r -> repository(r).save(atVersion(first, 2)));
            assertEquals(Optional.of(atVersion(first, 3)), found(id(example)), "and back again");
            assertEquals(3, version(third));
        }
    }

    @Test
    default void whatWasFoundStaysAsItWasWhenAnotherIsSaved() {
        T first = kept();
        doing(r -> {
            T found = repository(r).find(id(first)).orElseThrow();
            T second = repository(r).save(changed(found));
            assertEquals(first, found);
            assertEquals(Optional.of(second), repository(r).find(id(first)), "the unit sees its own change");
        });
    }

    @Test
    default void whatIsNotSavedIsNotKept() {
        T first = kept();
        doing(r -> assertNotEquals(first, changed(repository(r).find(id(first)).orElseThrow())));
        assertEquals(Optional.of(first), found(id(first)));
    }

    @Test
    default void aNewThingUnderATakenIdentityIsRefused() {
        T first = kept();
        assertConflict(EnumSet.of(Conflict.Kind.ALREADY_EXISTS), changed(atVersion(first, 0)));
        assertEquals(Optional.of(first), found(id(first)));
    }

    @Test
    default void aChangeOfAnOldVersionIsRefused() {
        T first = kept();
        T second = within(r -> repository(r).save(changed(first)));
        assertConflict(EnumSet.of(Conflict.Kind.STALE_VERSION), first);
        assertEquals(Optional.of(second), found(id(first)));
    }

    @Test
    default void aChangeOfAVersionThatIsStillToComeIsRefused() {
        T first = kept();
        assertConflict(EnumSet.of(Conflict.Kind.STALE_VERSION), changed(atVersion(first, 7)));
        assertEquals(Optional.of(first), found(id(first)));
    }

    @Test
    default void aChangeOfWhatIsNotThereIsRefused() {
        T missing = atVersion(examples().get(0), 1);
        assertConflict(EnumSet.of(Conflict.Kind.STALE_VERSION), missing);
        assertEquals(Optional.empty(), found(id(missing)));
    }

    @Test
    default void ofChangesMadeAtTheSameMomentExactlyOneIsKept() {
        T first = kept();
        assertOneWinner(List.of(changed(first), first, changed(first), first));
        assertEquals(2, version(found(id(first)).orElseThrow()));
    }

    @Test
    default void ofThingsMadeUnderOneIdentityAtTheSameMomentExactlyOneIsKept() {
        T thing = examples().get(0);
        assertOneWinner(List.of(thing, changed(thing), thing, changed(thing)));
        assertEquals(1, version(found(id(thing)).orElseThrow()));
    }

    private void assertOneWinner(List<T> rivals) {
        List<Throwable> losers = Race.run(rivals.stream()
                        .map(rival -> (Runnable) () -> doing(r -> repository(r).save(rival)))
                        .toList())
                .stream()
                .flatMap(Optional::stream)
                .toList();
        assertEquals(rivals.size() - 1, losers.size(), "losers: " + losers);
        losers.forEach(loser -> assertInstanceOf(Conflict.class, loser));
    }

    @Test
    default void savingTwiceInOneUnitMakesTwoVersions() {
        T thing = examples().get(0);
        T last = within(r -> {
            T saved = repository(r).save(thing);
            for (int i : IntStream.range(0, 2).toArray()) {
                saved = repository(r).save(i == 0 ? changed(saved) : saved);
            }
            return saved;
        });
        assertEquals(3, version(last));
        assertEquals(Optional.of(last), found(id(thing)));
    }

    @Test
    default void anUndoneUnitLeavesWhatWasThere() {
        T first = kept();
        T other = examples().get(1);
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    repository(r).save(changed(first));
                    repository(r).save(other);
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(Optional.of(first), found(id(first)));
        assertEquals(Optional.empty(), found(id(other)));
        assertEquals(2, version(within(r -> repository(r).save(changed(first)))), "and the version is free");
    }
}
