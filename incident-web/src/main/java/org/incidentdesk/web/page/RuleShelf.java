package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.form.ReportRule;
import org.incidentdesk.domain.form.ReportRule.Actions;
import org.incidentdesk.domain.form.ReportRule.Conditions;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.port.driving.RuleDefinition;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Channel;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The rules on report, in the order in which they are looked at. */
final class RuleShelf implements Shelf {

    private static final int STEP = 10;

    private final SettingSources sources;

    RuleShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "report-rules";
    }

    private ReportRule find(Visit visit, String id) {
        return sources.forms().rules(visit.actor()).stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("reportRule", id));
    }

    private static Thing thing(Visit visit, ReportRule rule) {
        String note = visit.words().of("settings.order", rule.order())
                + (rule.stops() ? " · " + visit.words().of("settings.stops") : "");
        return new Thing(rule.id().value(), rule.version(), rule.name(), note, rule.active());
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.forms().rules(visit.actor()).stream()
                .map(rule -> thing(visit, rule))
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    private int nextOrder(Visit visit) {
        int last = sources.forms().rules(visit.actor()).stream()
                .mapToInt(ReportRule::order)
                .max()
                .orElse(0);
        return Math.min(last + STEP, ReportRule.LAST);
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<ReportRule> present = id.map(known -> find(visit, known));
        Conditions when = present.map(ReportRule::when).orElse(new Conditions(Set.of(), Set.of(), List.of(), Set.of()));
        Actions then =
                present.map(ReportRule::then).orElse(new Actions(Optional.empty(), Optional.empty(), Optional.empty()));
        Choices choices = sources.choices();
        sheet.text("name", true)
                .with("name", present.map(ReportRule::name))
                .text("order", true)
                .hint("settings.order.hint")
                .with("order", Optional.of(present.map(ReportRule::order).orElseGet(() -> nextOrder(visit))))
                .field(Kind.CHECKS, "channels", false, Choices.words(visit, Channel.values()))
                .hint("settings.when.hint")
                .with("channels", when.channels().stream().map(Enum::name).toList())
                .field(Kind.CHECKS, "groups", false, choices.groups(visit))
                .with("groups", when.groups().stream().map(GroupId::value).toList())
                .area("words", false)
                .hint("settings.words.hint")
                .with(
                        "words",
                        String.join(
                                "\n", when.words().stream().map(Title::value).toList()))
                .field(Kind.MANY, "categories", false, choices.everyCategory(visit))
                .with(
                        "categories",
                        when.categories().stream().map(CategoryId::value).toList())
                .field(Kind.SEARCHED, "thenCategory", false, choices.categories(visit))
                .with("thenCategory", then.category())
                .choice("thenGroup", false, choices.groups(visit))
                .with("thenGroup", then.group())
                .choice("thenUrgency", false, Choices.words(visit, Urgency.values()))
                .with("thenUrgency", then.urgency())
                .check("stops", present.map(ReportRule::stops).orElse(false))
                .check("active", present.map(ReportRule::active).orElse(true));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        Title name = form.required("name", Title::new);
        Integer order = form.required("order", Inputs.small("order"));
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(form.each("channels", Inputs.oneOf("channels", Channel.class)));
        Set<GroupId> groups = new TreeSet<>(form.each("groups", GroupId::new));
        List<Title> words = new ArrayList<>();
        form.text("words").lines().filter(line -> !line.isBlank()).forEach(line -> {
            Title word = form.required("words", any -> new Title(line));
            if (word != null) {
                words.add(word);
            }
        });
        Set<CategoryId> categories = new TreeSet<>(form.each("categories", CategoryId::new));
        Actions then = new Actions(
                form.optional("thenCategory", CategoryId::new),
                form.optional("thenGroup", GroupId::new),
                form.optional("thenUrgency", Inputs.oneOf("thenUrgency", Urgency.class)));
        form.mustBeSound();
        RuleDefinition wish = new RuleDefinition(
                name,
                order,
                Inputs.yes(visit, "stops"),
                Inputs.yes(visit, "active"),
                new Conditions(channels, groups, words, categories),
                then);
        return Kept.of(Inputs.placed(
                () -> id.isEmpty()
                        ? sources.forms().addRule(Wishes.add(visit, wish))
                        : sources.forms().changeRule(find(visit, id.get()).id(), Wishes.change(visit, wish)),
                RuleShelf::place));
    }

    /** Where a part of a rule stands on the form. */
    private static Fault place(Fault fault) {
        return fault.field().equals("then")
                ? new Fault("thenCategory", fault.code(), fault.facts())
                : fault.field().startsWith("then.")
                        ? new Fault(
                                "then" + Character.toUpperCase(fault.field().charAt(5))
                                        + fault.field().substring(6),
                                fault.code(),
                                fault.facts())
                        : Inputs.lastName(fault);
    }
}
