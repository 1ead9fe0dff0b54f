package org.incidentdesk.domain.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.RuleId;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.text.Words;
import org.incidentdesk.domain.ticket.Channel;

/**
 * What the desk does by itself with a report that looks like this. The active rules are looked at in their order, and
 * those that match act, until one that stops: where every rule stops, the first match decides; where none does, all
 * matches act, later ones on what earlier ones made of the report.
 *
 * @param id the identity
 * @param name what people call it; the history names it
 * @param order its place among the rules, 1 to {@value #LAST}; the identity decides between equals
 * @param stops whether no later rule is looked at once this one has matched
 * @param active whether it is looked at
 * @param when which reports it matches
 * @param then what it does with them
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record ReportRule(
        RuleId id, Title name, int order, boolean stops, boolean active, Conditions when, Actions then, long version) {

    /** The last place among the rules. */
    public static final int LAST = 9999;

    /** How many words, channels, groups or categories a condition names at most. */
    public static final int MANY = 100;

    private static final Comparator<ReportRule> IN_ORDER =
            Comparator.comparingInt(ReportRule::order).thenComparing(ReportRule::id);

    /**
     * Which reports a rule matches: those for which every condition that is given holds. One without conditions matches
     * all.
     *
     * @param channels the report came by one of them
     * @param groups the requester belongs to one of them, which only staff does
     * @param words one of them stands in the title, as whole words one after another, without regard to case and accents
     * @param categories the report's category is one of them or lies below one
     */
    public record Conditions(
            Set<Channel> channels, Set<GroupId> groups, List<Title> words, Set<CategoryId> categories) {
        /** Copies the collections. */
        public Conditions {
            Set<Channel> copy = EnumSet.noneOf(Channel.class);
            copy.addAll(channels);
            channels = Collections.unmodifiableSet(copy);
            groups = Collections.unmodifiableSet(new TreeSet<>(groups));
            words = List.copyOf(words);
            categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        }

        private boolean hold(Incident incident, CategoryTree tree) {
            return (channels.isEmpty() || channels.contains(incident.channel()))
                    && (groups.isEmpty() || !Collections.disjoint(groups, incident.groups()))
                    && (words.isEmpty() || words.stream().anyMatch(word -> stands(word, incident.title())))
                    && (categories.isEmpty() || lies(incident.category(), tree));
        }

        private static boolean stands(Title word, Title title) {
            return (" " + Words.fold(title.value()) + " ").contains(" " + Words.fold(word.value()) + " ");
        }

        private boolean lies(Optional<CategoryId> category, CategoryTree tree) {
            return category.isPresent()
                    && tree.path(category.get()).stream().anyMatch(above -> categories.contains(above.id()));
        }
    }

    /**
     * What a rule does.
     *
     * @param category the category that it sets, instead of what the report says
     * @param group the group that it gives the ticket to, beside others
     * @param urgency the urgency that it sets, instead of what the report says
     */
    public record Actions(Optional<CategoryId> category, Optional<GroupId> group, Optional<Urgency> urgency) {
        /** Demands every part. */
        public Actions {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(urgency, "urgency");
        }

        boolean isEmpty() {
            return category.isEmpty() && group.isEmpty() && urgency.isEmpty();
        }
    }

    /**
     * What rules look at.
     *
     * @param channel how the report came
     * @param groups the requester's groups
     * @param title the title
     * @param category the category, as far as it is known
     */
    public record Incident(Channel channel, Set<GroupId> groups, Title title, Optional<CategoryId> category) {
        /** Copies the groups. */
        public Incident {
            groups = Set.copyOf(groups);
        }
    }

    /**
     * Checks what can be checked without knowing anything else.
     *
     * @throws InvalidValue naming every fault: a place out of range, too many of a kind, words without a letter, nothing to
     *     do
     */
    public ReportRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        List<Fault> faults = new ArrayList<>();
        if (order < 1 || order > LAST) {
            faults.add(new Fault("order", "out-of-range", Map.of("max", LAST)));
        }
        few("when.groups", when.groups(), faults);
        few("when.words", when.words(), faults);
        few("when.categories", when.categories(), faults);
        for (int i = 0; i < when.words().size(); i++) {
            if (Words.fold(when.words().get(i).value()).isEmpty()) {
                faults.add(new Fault("when.words[" + i + "]", "no-word", Map.of()));
            }
        }
        if (then.isEmpty()) {
            faults.add(new Fault("then", "no-action", Map.of()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    private static void few(String place, Collection<?> named, List<Fault> faults) {
        if (named.size() > MANY) {
            faults.add(new Fault(place, "too-many", Map.of("max", MANY)));
        }
    }

    /**
     * Rules as they are looked at.
     *
     * @param rules the rules in any order
     * @return the same in their order
     */
    public static List<ReportRule> inOrder(Collection<ReportRule> rules) {
        return rules.stream().sorted(IN_ORDER).toList();
    }

    /**
     * The rules that act on a report, in the order in which they do.
     *
     * @param rules the rules in any order
     * @param incident the report
     * @param tree the categories
     * @return the rules that match
     */
    public static List<ReportRule> acting(Collection<ReportRule> rules, Incident incident, CategoryTree tree) {
        List<ReportRule> acting = new ArrayList<>();
        Incident seen = incident;
        for (ReportRule rule : inOrder(rules)) {
            if (rule.active && rule.when.hold(seen, tree)) {
                acting.add(rule);
                seen = new Incident(
                        seen.channel(),
                        seen.groups(),
                        seen.title(),
                        rule.then.category().or(seen::category));
                if (rule.stops) {
                    break;
                }
            }
        }
        return acting;
    }

    /**
     * The same rule at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public ReportRule atVersion(long newVersion) {
        return new ReportRule(id, name, order, stops, active, when, then, newVersion);
    }
}
