package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.incidentdesk.domain.port.driven.Repositories;
import org.junit.jupiter.api.Test;

/**
 * What repositories add that list everything they hold, in the order of the identities.
 *
 * @param <I> the identity
 * @param <T> what is kept
 */
public interface WholeListContract<I extends Comparable<? super I>, T> extends VersionedRepositoryContract<I, T> {

    /** Everything that the repository under test holds. */
    List<T> all(Repositories repositories);

    /** A new thing with this identity. */
    T named(String id);

    @Test
    default void theListHoldsEverythingOnceInTheOrderOfTheIdentities() {
        List<T> things = SampleThings.trickyIds().stream().map(this::named).toList();
        List<T> shuffled = new ArrayList<>(things);
        Collections.reverse(shuffled);
        doing(r -> {
            shuffled.forEach(repository(r)::save);
            assertOwn(things, all(r));
        });
        List<T> all = reading(this::all);
        assertOwn(things, all);
        List<I> ids = all.stream().map(this::id).toList();
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    private void assertOwn(List<T> things, List<T> all) {
        List<T> expected = things.stream().map(thing -> atVersion(thing, 1)).toList();
        assertEquals(
                expected, all.stream().filter(new HashSet<>(expected)::contains).toList());
    }

    @Test
    default void theListShowsThingsAsTheyAreNow() {
        T thing = examples().get(0);
        T first = within(r -> repository(r).save(thing));
        List<T> before = reading(this::all);
        T second = within(r -> repository(r).save(changed(first)));
        assertTrue(before.contains(first), "and a list that was given stays as it was");
        List<T> after = reading(this::all);
        assertTrue(after.contains(second));
        assertTrue(!after.contains(first));
    }
}
