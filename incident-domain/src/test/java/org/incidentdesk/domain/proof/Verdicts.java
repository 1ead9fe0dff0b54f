package org.incidentdesk.domain.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs contracts against an adapter and reads what they say. */
final class Verdicts {

    private Verdicts() {}

    private static Events run(Class<?> contracts) {
        Events events = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contracts))
                .execute()
                .testEvents();
        assertTrue(events.started().count() > 0, "there are contracts to run");
        assertEquals(0, events.skipped().count() + events.aborted().count(), "and none is left out");
        return events;
    }

    private static Set<String> names(Events events) {
        return events.stream()
                .map(Event::getTestDescriptor)
                .map(TestDescriptor::getSource)
                .map(source -> ((MethodSource) source.orElseThrow()).getMethodName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The contracts find nothing. */
    static void assertSound(Class<?> contracts) {
        assertEquals(Set.of(), names(run(contracts).failed()));
    }

    /** The contracts find the fault: these tests fail, and perhaps others. */
    static void assertFound(Class<?> contracts, String... tests) {
        Events events = run(contracts);
        Set<String> failed = names(events.failed());
        Set<String> missed = new TreeSet<>(Arrays.asList(tests));
        missed.removeAll(failed);
        assertEquals(Set.of(), missed, "these let it pass; these failed: " + failed);
    }

    /** The contracts find the fault with exactly these tests. */
    static void assertFoundByExactly(Class<?> contracts, String... tests) {
        assertEquals(new TreeSet<>(Arrays.asList(tests)), names(run(contracts).failed()));
    }
}
