package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.NotificationRules;
import org.incidentdesk.domain.notification.Relation;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.settings.ClockRules;
import org.incidentdesk.domain.settings.ClockRules.Reminders;
import org.incidentdesk.domain.settings.Correspondence;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.FieldModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel.Line;
import org.incidentdesk.web.page.model.FormModel.Part;

/** The desk's own settings: its name, how tickets close, what is in force, and who is told of what. There is one set of them. */
final class DeskShelf extends SettingsShelf {

    private static final String ONLY = "desk";

    DeskShelf(SettingSources sources) {
        super(ONLY, sources);
    }

    private static String cell(NotificationKind kind, Relation relation) {
        return "tell." + kind.name() + "." + relation.name();
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        DeskSettings settings = settings(visit);
        Correspondence talk = settings.correspondence();
        ClockRules clock = settings.clock();
        sheet.text("name", true)
                .with("name", Optional.of(settings.deskName()))
                .text("zone", true)
                .hint("settings.zone.hint")
                .with("zone", settings.zone())
                .field(Kind.PICK, "language", true, Choices.words(visit, Language.values()))
                .with("language", Optional.of(talk.language()))
                .field(Kind.PICK, "closurePolicy", true, Choices.terms(visit, ClosurePolicy.values()))
                .with("closurePolicy", Optional.of(settings.closurePolicy()))
                .text("automaticClosureDays", true)
                .with("automaticClosureDays", Optional.of(settings.automaticClosureDays()))
                .text("reopeningWindowDays", true)
                .with("reopeningWindowDays", Optional.of(settings.reopeningWindowDays()))
                .check("requesterReopensClosed", settings.requesterReopensClosed())
                .text("satisfactionDays", true)
                .hint("settings.satisfaction.hint")
                .with("satisfactionDays", Optional.of(talk.satisfactionDays()))
                .field(Kind.PICK, "matrix", true, SettingChoices.matrices(sources(), visit))
                .with("matrix", Optional.of(settings.matrix()))
                .field(Kind.PICK, "serviceLevel", true, SettingChoices.serviceLevels(sources(), visit))
                .with("serviceLevel", Optional.of(settings.serviceLevel()))
                .field(Kind.PICK, "firstAssignment", true, Choices.terms(visit, FirstAssignment.values()))
                .with("firstAssignment", Optional.of(settings.firstAssignment()))
                .check("openChildrenKeepParentOpen", settings.links().openChildrenKeepParentOpen())
                .check("parentSolvesChildren", settings.links().parentSolvesChildren())
                .check("lastChildSolvesParent", settings.links().lastChildSolvesParent())
                .choice("calendar", false, SettingChoices.calendars(sources(), visit))
                .hint("settings.clock.hint")
                .with("calendar", clock.calendar())
                .choice("managersFrom", false, Choices.terms(visit, Threshold.values()))
                .with("managersFrom", clock.managersFrom())
                .text("everyDays", false)
                .hint("settings.reminders.hint")
                .with("everyDays", clock.reminders().map(Reminders::everyDays))
                .area("reminderSolution", false)
                .with("reminderSolution", clock.reminders().map(Reminders::solution))
                .part(told(visit, sheet, talk.notifications()));
    }

    private static Part told(Visit visit, Sheet sheet, NotificationRules rules) {
        List<Line> lines = new ArrayList<>();
        for (NotificationKind kind : NotificationKind.values()) {
            List<FieldModel> cells = new ArrayList<>();
            for (Relation relation : Relation.values()) {
                cells.add(new FieldModel(Kind.CHECK, cell(kind, relation), false, "", List.of()));
                sheet.with(cell(kind, relation), rules.audience(kind).contains(relation) ? "yes" : "");
            }
            lines.add(new Line(Choices.term(visit.words(), kind), cells));
        }
        return new Part(
                visit.words().of("settings.told"),
                true,
                Stream.of(Relation.values())
                        .map(relation -> Choices.term(visit.words(), relation))
                        .toList(),
                lines,
                List.of());
    }

    private static Map<NotificationKind, Set<Relation>> told(Visit visit) {
        Map<NotificationKind, Set<Relation>> told = new EnumMap<>(NotificationKind.class);
        for (NotificationKind kind : NotificationKind.values()) {
            Set<Relation> relations = EnumSet.noneOf(Relation.class);
            Stream.of(Relation.values())
                    .filter(relation -> Inputs.yes(visit, cell(kind, relation)))
                    .forEach(relations::add);
            told.put(kind, relations);
        }
        return told;
    }

    /** A promise to remind and a text to solve with belong together. */
    private static Optional<Reminders> reminders(Form form) {
        if (form.text("everyDays").isBlank() && form.text("reminderSolution").isBlank()) {
            return Optional.empty();
        }
        Integer days = form.required("everyDays", Inputs.small("everyDays"));
        Text text = form.required("reminderSolution", Text::new);
        return days == null || text == null
                ? Optional.empty()
                : form.optional("everyDays", any -> new Reminders(days, text));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        Form form = visit.form();
        Title name = form.required("name", Title::new);
        Language language = form.required("language", Inputs.oneOf("language", Language.class));
        ClosurePolicy policy = form.required("closurePolicy", Inputs.oneOf("closurePolicy", ClosurePolicy.class));
        Integer closure = form.required("automaticClosureDays", Inputs.small("automaticClosureDays"));
        Integer window = form.required("reopeningWindowDays", Inputs.small("reopeningWindowDays"));
        Integer satisfaction = form.required("satisfactionDays", Inputs.small("satisfactionDays"));
        MatrixId matrix = form.required("matrix", MatrixId::new);
        ServiceLevelId level = form.required("serviceLevel", ServiceLevelId::new);
        FirstAssignment first =
                form.required("firstAssignment", Inputs.oneOf("firstAssignment", FirstAssignment.class));
        ClockRules clock = new ClockRules(
                form.optional("calendar", CalendarId::new),
                form.optional("managersFrom", Inputs.oneOf("managersFrom", Threshold.class)),
                reminders(form));
        form.mustBeSound();
        DeskSettings wish = Inputs.placed(
                () -> new DeskSettings(
                        name,
                        form.text("zone").strip(),
                        policy,
                        closure,
                        window,
                        Inputs.yes(visit, "requesterReopensClosed"),
                        matrix,
                        level,
                        new LinkRules(
                                Inputs.yes(visit, "openChildrenKeepParentOpen"),
                                Inputs.yes(visit, "parentSolvesChildren"),
                                Inputs.yes(visit, "lastChildSolvesParent")),
                        clock,
                        new Correspondence(language, new NotificationRules(told(visit)), satisfaction),
                        first,
                        0),
                DeskShelf::place);
        sources().desk().changeSettings(Wishes.change(visit, new SettingsChange(wish)));
        return new Kept(ONLY, "");
    }

    private static Fault place(Fault fault) {
        return fault.field().equals("notifications")
                ? new Fault(cell(NotificationKind.PRIVATE_FOLLOW_UP, Relation.REQUESTER), fault.code(), fault.facts())
                : fault;
    }
}
