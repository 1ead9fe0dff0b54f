package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.port.driving.ServiceLevelDefinition;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.servicelevel.Target;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.servicelevel.Targets;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.EffectModel;
import org.incidentdesk.web.page.model.FieldModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel.Line;
import org.incidentdesk.web.page.model.FormModel.Part;

/** What the desk promises: two times for each of the five levels. */
final class ServiceLevelShelf implements Shelf {

    private static final String OWN = ".own";
    private static final String RESOLVE = ".resolve";

    private final SettingSources sources;

    ServiceLevelShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "service-levels";
    }

    private ServiceLevel find(Visit visit, String id) {
        return sources.serviceLevels().serviceLevel(visit.actor(), Shelf.id("serviceLevel", id, ServiceLevelId::new));
    }

    private static Thing thing(Visit visit, ServiceLevel level) {
        return new Thing(
                level.id().value(), level.version(), level.name(), Choices.term(visit.words(), level.basis()), true);
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.serviceLevels().serviceLevels(visit.actor()).stream()
                .map(level -> thing(visit, level))
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<ServiceLevel> present = id.map(known -> find(visit, known));
        ServiceLevel shown = present.orElseGet(ServiceLevel::standard);
        sheet.text("name", true)
                .with("name", present.map(ServiceLevel::name))
                .field(Kind.PICK, "basis", true, Choices.terms(visit, Basis.values()))
                .with("basis", Optional.of(shown.basis()))
                .choice("calendar", false, SettingChoices.calendars(sources, visit))
                .hint("settings.calendar.hint")
                .with("calendar", shown.calendar())
                .field(Kind.PICK, "countsFrom", true, Choices.terms(visit, TargetStart.values()))
                .with("countsFrom", Optional.of(shown.start()));
        List<Line> lines = new ArrayList<>();
        for (int level = ServiceLevel.LEVELS - 1; level >= 0; level--) {
            String name = Urgency.values()[level].name();
            Targets targets = shown.targets().get(level);
            lines.add(new Line(visit.words().capital(name), List.of(cell(name + OWN), cell(name + RESOLVE))));
            sheet.with(name + OWN, TargetText.written(visit.words(), targets.toOwn()))
                    .with(name + RESOLVE, TargetText.written(visit.words(), targets.toResolve()));
        }
        sheet.part(new Part(
                visit.words().of("settings.targets"),
                true,
                List.of(visit.words().label("own"), visit.words().label("resolve")),
                lines,
                List.of()));
    }

    private static FieldModel cell(String name) {
        return new FieldModel(Kind.TEXT, name, true, "", List.of());
    }

    private static ServiceLevelDefinition read(Visit visit) {
        Form form = visit.form();
        Title name = form.required("name", Title::new);
        Basis basis = form.required("basis", Inputs.oneOf("basis", Basis.class));
        Optional<CalendarId> calendar = form.optional("calendar", CalendarId::new);
        TargetStart start = form.required("countsFrom", Inputs.oneOf("countsFrom", TargetStart.class));
        List<Target> read = new ArrayList<>();
        for (Urgency level : Urgency.values()) {
            read.add(form.required(level.name() + OWN, TargetText::read));
            read.add(form.required(level.name() + RESOLVE, TargetText::read));
        }
        form.mustBeSound();
        List<Targets> targets = new ArrayList<>();
        for (int i = 0; i < read.size(); i += 2) {
            targets.add(new Targets(read.get(i), read.get(i + 1)));
        }
        return new ServiceLevelDefinition(name, basis, targets, calendar, start);
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        ServiceLevelDefinition wish = read(visit);
        return Kept.of(
                id.isEmpty()
                        ? sources.serviceLevels().addServiceLevel(Wishes.add(visit, wish))
                        : sources.serviceLevels()
                                .changeServiceLevel(find(visit, id.get()).id(), Wishes.change(visit, wish)));
    }

    @Override
    public boolean isPreviewed() {
        return true;
    }

    @Override
    public Optional<EffectModel> effect(Visit visit, Optional<String> id, boolean typed) {
        ServiceLevelDefinition shown = typed ? read(visit) : definition(find(visit, id.orElseThrow()));
        WorkCalendar calendar = shown.calendar()
                .map(which -> sources.calendars().calendar(visit.actor(), which))
                .orElseGet(WorkCalendar::always);
        List<List<String>> rows = new ArrayList<>();
        for (int level = ServiceLevel.LEVELS - 1; level >= 0; level--) {
            Targets targets = shown.targets().get(level);
            rows.add(List.of(
                    visit.words().capital(Urgency.values()[level].name()),
                    due(visit, targets.toOwn(), calendar),
                    due(visit, targets.toResolve(), calendar)));
        }
        return Optional.of(new EffectModel(
                visit.words().of("settings.effect.service-levels"),
                List.of(
                        Choices.term(visit.words(), shown.basis()),
                        visit.words().label("own"),
                        visit.words().label("resolve")),
                rows,
                Optional.empty()));
    }

    private static ServiceLevelDefinition definition(ServiceLevel level) {
        return new ServiceLevelDefinition(
                level.name(), level.basis(), level.targets(), level.calendar(), level.start());
    }

    private static String due(Visit visit, Target target, WorkCalendar calendar) {
        try {
            return visit.dates()
                    .of(target.dueFrom(calendar, visit.dates().now()))
                    .text();
        } catch (RuleRefused e) {
            return "–"; // the calendar is open too seldom for so much time
        }
    }
}
