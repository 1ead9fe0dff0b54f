package org.incidentdesk.domain.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs the contracts against every broken adapter that a class holds. */
abstract class Proof {

    /** The broken adapters of a class, in the order of their names. */
    static Stream<Class<?>> faultsOf(Class<?> proof) {
        return Arrays.stream(proof.getDeclaredClasses())
                .filter(inner -> inner.isAnnotationPresent(FoundBy.class))
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsFound() {
        assertTrue(faultsOf(getClass()).findAny().isPresent(), "there are faults to find");
        return faultsOf(getClass())
                .map(broken -> DynamicTest.dynamicTest(broken.getSimpleName(), () -> assertFound(broken)));
    }

    private static void assertFound(Class<?> broken) {
        FoundBy found = broken.getAnnotation(FoundBy.class);
        Set<String> named = new TreeSet<>(Arrays.asList(found.value()));
        Set<String> failed = failed(broken);
        if (found.alone()) {
            assertEquals(named, failed);
        } else {
            named.removeAll(failed);
            assertEquals(Set.of(), named, "these let it pass; these failed: " + failed);
        }
    }

    /** The names of the contracts' tests that fail. */
    static Set<String> failed(Class<?> contracts) {
        Events events = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contracts))
                .execute()
                .testEvents();
        assertTrue(events.started().count() > 0, "there are contracts to run");
        assertEquals(0, events.skipped().count() + events.aborted().count(), "and none is left out");
        return events.failed().stream()
                .map(Event::getTestDescriptor)
                .map(TestDescriptor::getSource)
                .map(source -> ((MethodSource) source.orElseThrow()).getMethodName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
