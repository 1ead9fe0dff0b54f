package org.incidentdesk.domain.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incidentdesk.domain.contract.StorageContract;
import org.incidentdesk.domain.contract.StorageKit;
import org.junit.jupiter.api.Test;

/** Whether the proof leaves nothing out: no test of the kit that nobody has seen fail, no name that is no test's. */
class ProofIsCompleteTest {

    private static final List<Class<? extends Proof>> PROOFS = List.of(
            BrokenAnswersTest.class,
            BrokenArticlesTest.class,
            BrokenAttendancesTest.class,
            BrokenCatalogueTest.class,
            BrokenIndexesTest.class,
            BrokenDeliveriesTest.class,
            BrokenFileStoresTest.class,
            BrokenGapsTest.class,
            BrokenListsTest.class,
            BrokenNotifiersTest.class,
            BrokenMeasuresTest.class,
            BrokenOutboxesTest.class,
            BrokenQuestionsTest.class,
            BrokenRecurrencesTest.class,
            BrokenRepositoriesTest.class,
            BrokenSecretsTest.class,
            BrokenSessionsTest.class,
            BrokenStoragesTest.class,
            BrokenTicketsTest.class,
            BrokenTokensTest.class,
            BrokenUnitsTest.class);

    @Test
    void everyTestOfTheKitIsNamedByAFaultThatItFinds() {
        Set<String> named = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Class<?> contract : contracts()) {
            Arrays.stream(contract.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .forEach(method -> known.add(method.getName()));
        }
        PROOFS.stream()
                .flatMap(Proof::faultsOf)
                .forEach(broken ->
                        named.addAll(List.of(broken.getAnnotation(FoundBy.class).value())));
        assertTrue(known.size() > 100, "the kit is found");
        Set<String> unnamed = new TreeSet<>(known);
        unnamed.removeAll(named);
        assertEquals(Set.of(), unnamed, "nobody has seen these fail");
        named.removeAll(known);
        assertEquals(Set.of(), named, "these are no tests of the kit");
    }

    /** Every contract that the kit or a fault has to do with, with all that they include. */
    private static Set<Class<?>> contracts() {
        Set<Class<?>> contracts = new HashSet<>();
        Stream.concat(
                        Arrays.stream(StorageKit.class.getDeclaredClasses()),
                        PROOFS.stream().flatMap(Proof::faultsOf))
                .forEach(implementing -> collect(implementing, contracts));
        contracts.removeIf(type -> !type.getPackage().equals(StorageContract.class.getPackage()));
        return contracts;
    }

    private static void collect(Class<?> type, Set<Class<?>> into) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            into.add(one);
            Arrays.stream(one.getInterfaces()).forEach(each -> collect(each, into));
        }
    }
}
