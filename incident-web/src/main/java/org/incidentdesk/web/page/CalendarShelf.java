package org.incidentdesk.web.page;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incidentdesk.domain.calendar.Holiday;
import org.incidentdesk.domain.calendar.WorkCalendar;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.port.driving.CalendarDefinition;
import org.incidentdesk.domain.port.driving.HolidayImport;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.file.HolidayFile;
import org.incidentdesk.web.page.frame.Form;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.EffectModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;

/** The calendars: hours of each day of the week, and holidays, which can be brought as a file. */
final class CalendarShelf implements Shelf {

    private static final int DAYS_SHOWN = 7;

    private final SettingSources sources;

    CalendarShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "calendars";
    }

    private WorkCalendar find(Visit visit, String id) {
        return sources.calendars().calendar(visit.actor(), Shelf.id("calendar", id, CalendarId::new));
    }

    private static Thing thing(Visit visit, WorkCalendar calendar) {
        String note = calendar.alwaysOn()
                ? visit.words().of("settings.always")
                : calendar.zone() + " · "
                        + visit.words()
                                .count("settings.holidays", calendar.holidays().size());
        return new Thing(calendar.id().value(), calendar.version(), calendar.name(), note, true);
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.calendars().calendars(visit.actor()).stream()
                .map(calendar -> thing(visit, calendar))
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    private static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<WorkCalendar> present = id.map(known -> find(visit, known));
        sheet.text("name", true)
                .with("name", present.map(WorkCalendar::name))
                .text("zone", true)
                .hint("settings.zone.hint")
                .with(
                        "zone",
                        present.map(WorkCalendar::zone)
                                .orElse(visit.dates().zone().getId()))
                .check("alwaysOn", present.map(WorkCalendar::alwaysOn).orElse(false));
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean isWeekday = day.compareTo(DayOfWeek.FRIDAY) <= 0;
            sheet.text(field(day), false)
                    .with(
                            field(day),
                            present.map(calendar -> CalendarText.hours(calendar.segments(), day))
                                    .orElse(isWeekday ? "08:00-12:00, 13:00-17:00" : ""));
            if (day == DayOfWeek.MONDAY) {
                sheet.hint("settings.hours.hint");
            }
        }
        sheet.area("holidays", false)
                .hint("settings.holidays.hint")
                .with(
                        "holidays",
                        present.map(calendar -> CalendarText.days(calendar.holidays()))
                                .orElse(""));
    }

    private static CalendarDefinition read(Visit visit) {
        Form form = visit.form();
        Title name = form.required("name", Title::new);
        String zone = form.text("zone").strip();
        CalendarText text = new CalendarText(form);
        form.mustBeSound();
        boolean always = Inputs.yes(visit, "alwaysOn");
        return new CalendarDefinition(name, zone, always, text.segments(), text.holidays());
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        CalendarDefinition wish = read(visit);
        return Kept.of(CalendarText.placed(
                wish,
                () -> id.isEmpty()
                        ? sources.calendars().addCalendar(Wishes.add(visit, wish))
                        : sources.calendars()
                                .changeCalendar(find(visit, id.get()).id(), Wishes.change(visit, wish))));
    }

    @Override
    public List<Act> acts(Visit visit, String id) {
        if (find(visit, id).alwaysOn()) {
            return List.of();
        }
        return List.of(new Act(
                "holidays",
                sheet -> sheet.field(Kind.FILE, "file", true, List.of()).hint("settings.icalendar.hint"),
                sent -> {
                    String file = sent.form()
                            .upload("file")
                            .orElseThrow(() -> new InvalidValue("file", "missing"))
                            .text("file");
                    HolidayImport wish = new HolidayImport(HolidayFile.read(file));
                    sources.calendars().importHolidays(find(sent, id).id(), Wishes.change(sent, wish));
                    return "";
                }));
    }

    @Override
    public boolean isPreviewed() {
        return true;
    }

    @Override
    public Optional<EffectModel> effect(Visit visit, Optional<String> id, boolean typed) {
        WorkCalendar calendar = typed ? typed(read(visit)) : find(visit, id.orElseThrow());
        ZoneId zone = ZoneId.of(calendar.zone());
        LocalDate today = LocalDate.ofInstant(visit.dates().now(), zone);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < DAYS_SHOWN; i++) {
            LocalDate date = today.plusDays(i);
            Duration open = calendar.between(
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant());
            rows.add(List.of(
                    visit.words().label(field(date.getDayOfWeek())) + " " + date,
                    CalendarText.said(visit.words(), open),
                    kept(calendar, date)));
        }
        return Optional.of(new EffectModel(
                visit.words().of("settings.effect.calendars"),
                List.of(
                        visit.words().of("settings.effect.day"),
                        visit.words().of("settings.effect.time"),
                        visit.words().label("holidays")),
                rows,
                Optional.empty()));
    }

    private static String kept(WorkCalendar calendar, LocalDate date) {
        return calendar.holidays().stream()
                .filter(holiday -> holiday instanceof Holiday.Dated dated
                        ? !date.isBefore(dated.from()) && !date.isAfter(dated.to())
                        : ((Holiday.Yearly) holiday).day().equals(MonthDay.from(date)))
                .map(holiday -> holiday.name().value())
                .findFirst()
                .orElse("");
    }

    private static WorkCalendar typed(CalendarDefinition wish) {
        return CalendarText.placed(
                wish,
                () -> new WorkCalendar(
                        new CalendarId("typed"),
                        wish.name(),
                        wish.zone(),
                        wish.alwaysOn(),
                        wish.segments(),
                        wish.holidays(),
                        0));
    }
}
