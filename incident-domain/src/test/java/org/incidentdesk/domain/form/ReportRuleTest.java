package org.incidentdesk.domain.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.form.ReportRule.Actions;
import org.incidentdesk.domain.form.ReportRule.Conditions;
import org.incidentdesk.domain.form.ReportRule.Incident;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a rule acts on a report, in which order, and what cannot be a rule. */
class ReportRuleTest {

    private static final CategoryId NETWORK = new CategoryId("reseau");
    private static final CategoryId WIFI = new CategoryId("wifi");
    private static final CategoryId ACCESS = new CategoryId("acces");
    private static final GroupId TEACHERS = new GroupId("enseignants");
    private static final Conditions ALWAYS = new Conditions(Set.of(), Set.of(), List.of(), Set.of());
    private static final Actions URGENT = new Actions(Optional.empty(), Optional.empty(), Optional.of(Urgency.HIGH));
    private static final CategoryTree TREE = new CategoryTree(List.of(
            category(NETWORK, Optional.empty()),
            category(WIFI, Optional.of(NETWORK)),
            category(ACCESS, Optional.empty())));

    private static Category category(CategoryId id, Optional<CategoryId> parent) {
        return new Category(
                id,
                new Title(id.value()),
                parent,
                Optional.empty(),
                true,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static ReportRule rule(String id, int order, boolean stops, Conditions when, Actions then) {
        return new ReportRule(new RuleId(id), new Title(id), order, stops, true, when, then, 3);
    }

    private static ReportRule when(Conditions when) {
        return rule("r", 1, false, when, URGENT);
    }

    private static Incident incident(String title, Optional<CategoryId> category) {
        return new Incident(Channel.PHONE, Set.of(TEACHERS, new GroupId("direction")), new Title(title), category);
    }

    private static boolean acts(Conditions when, Incident incident) {
        return !ReportRule.acting(List.of(when(when)), incident, TREE).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, true",
        "EMAIL, false",
    })
    void aChannelMustBeOneOfThoseNamed(Channel channel, boolean acts) {
        Conditions when = new Conditions(Set.of(channel), Set.of(), List.of(), Set.of());
        assertEquals(acts, acts(when, incident("Wifi", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "enseignants, true",
        "eleves, false",
    })
    void oneOfTheRequestersGroupsMustBeNamed(String group, boolean acts) {
        Conditions when = new Conditions(Set.of(), Set.of(new GroupId(group)), List.of(), Set.of());
        assertEquals(acts, acts(when, incident("Wifi", Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "vpn, Le VPN est lent, true",
        "VPN, vpn, true",
        "vpn, Le VPNX est lent, false",
        "acces refuse, Message : Accès refusé !, true",
        "acces refuse, Accès bientôt refusé, false",
        "imprimante, Le VPN est lent, false",
    })
    void aWordMustStandInTheTitleAsAWholeWhateverTheAccents(String word, String title, boolean acts) {
        Conditions when = new Conditions(Set.of(), Set.of(), List.of(new Title("zzz"), new Title(word)), Set.of());
        assertEquals(acts, acts(when, incident(title, Optional.empty())));
    }

    @Test
    void aCategoryMeansItsWholeSubtree() {
        Conditions network = new Conditions(Set.of(), Set.of(), List.of(), Set.of(NETWORK));
        assertEquals(true, acts(network, incident("x", Optional.of(NETWORK))));
        assertEquals(true, acts(network, incident("x", Optional.of(WIFI))));
        assertEquals(false, acts(network, incident("x", Optional.of(ACCESS))));
        assertEquals(false, acts(network, incident("x", Optional.empty())));
        Conditions wifi = new Conditions(Set.of(), Set.of(), List.of(), Set.of(WIFI));
        assertEquals(false, acts(wifi, incident("x", Optional.of(NETWORK))));
    }

    @Test
    void everyConditionMustHold() {
        Conditions both = new Conditions(Set.of(Channel.PHONE), Set.of(), List.of(new Title("vpn")), Set.of());
        assertEquals(true, acts(both, incident("VPN", Optional.empty())));
        assertEquals(false, acts(both, incident("Wifi", Optional.empty())));
        assertEquals(true, acts(ALWAYS, incident("Wifi", Optional.empty())), "without conditions it always acts");
    }

    private static List<String> acting(Collection<ReportRule> rules) {
        return ReportRule.acting(rules, incident("x", Optional.of(ACCESS)), TREE).stream()
                .map(rule -> rule.id().value())
                .toList();
    }

    @Test
    void rulesActInTheirOrderUntilOneStops() {
        assertEquals(
                List.of("c", "a", "b"),
                acting(List.of(
                        rule("a", 5, false, ALWAYS, URGENT),
                        rule("b", 5, true, ALWAYS, URGENT),
                        rule("c", 1, false, ALWAYS, URGENT),
                        rule("d", 6, false, ALWAYS, URGENT))));
    }

    @Test
    void aLaterRuleSeesTheCategoryThatAnEarlierOneGave() {
        Actions toNetwork = new Actions(Optional.of(NETWORK), Optional.empty(), Optional.empty());
        Conditions network = new Conditions(Set.of(), Set.of(), List.of(), Set.of(NETWORK));
        Conditions access = new Conditions(Set.of(), Set.of(), List.of(), Set.of(ACCESS));
        assertEquals(
                List.of("first", "second"),
                acting(List.of(
                        rule("first", 1, false, access, toNetwork),
                        rule("second", 2, false, network, URGENT),
                        rule("third", 3, false, access, URGENT))));
        assertEquals(
                List.of("first", "third"),
                acting(List.of(
                        rule("first", 1, false, access, URGENT),
                        rule("second", 2, false, network, URGENT),
                        rule("third", 3, false, access, URGENT))),
                "a rule that gives none leaves it");
    }

    @Test
    void aRuleThatIsNotActiveNeitherActsNorStops() {
        ReportRule asleep = new ReportRule(new RuleId("a"), new Title("a"), 1, true, false, ALWAYS, URGENT, 0);
        assertEquals(List.of("b"), acting(List.of(asleep, rule("b", 2, false, ALWAYS, URGENT))));
    }

    private static List<String> faults(int order, Conditions when, Actions then) {
        return assertThrows(InvalidValue.class, () -> rule("r", order, false, when, then)).faults().stream()
                .map(fault -> fault.field() + " " + fault.code() + " " + fault.facts())
                .toList();
    }

    private static Conditions many(int number) {
        return new Conditions(
                Set.of(),
                IntStream.range(0, number).mapToObj(i -> new GroupId("g" + i)).collect(Collectors.toSet()),
                IntStream.range(0, number).mapToObj(i -> new Title("w" + i)).toList(),
                IntStream.range(0, number)
                        .mapToObj(i -> new CategoryId("c" + i))
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatCannotBeARuleIsToldAllAtOnce() {
        Actions nothing = new Actions(Optional.empty(), Optional.empty(), Optional.empty());
        Conditions noWord = new Conditions(Set.of(), Set.of(), List.of(new Title("vpn"), new Title("?!")), Set.of());
        assertEquals(
                List.of("order out-of-range {max=9999}", "when.words[1] no-word {}", "then no-action {}"),
                faults(0, noWord, nothing));
        assertEquals(List.of("order out-of-range {max=9999}"), faults(10_000, ALWAYS, URGENT));
        assertEquals(
                List.of(
                        "when.groups too-many {max=100}",
                        "when.words too-many {max=100}",
                        "when.categories too-many {max=100}"),
                faults(1, many(101), URGENT));
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        assertEquals(1, rule("r", 1, false, many(100), URGENT).order());
        assertEquals(9999, rule("r", 9999, false, ALWAYS, URGENT).order());
        for (Actions one : List.of(
                new Actions(Optional.of(NETWORK), Optional.empty(), Optional.empty()),
                new Actions(Optional.empty(), Optional.of(TEACHERS), Optional.empty()),
                URGENT)) {
            assertEquals(one, rule("r", 1, false, ALWAYS, one).then());
        }
    }

    @Test
    void aNewVersionChangesNothingElse() {
        ReportRule rule = rule("r", 4, true, ALWAYS, URGENT);
        assertEquals(8, rule.atVersion(8).version());
        assertEquals(rule, rule.atVersion(8).atVersion(3));
    }
}
