package org.incidentdesk.web.page;

import java.util.List;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;

/** Settings that other settings choose from. */
final class SettingChoices {

    private SettingChoices() {}

    static List<Choice> guides(SettingSources sources, Visit visit) {
        return sources.guides().guides(visit.actor()).stream()
                .map(guide -> new Choice(guide.id().value(), guide.name().value()))
                .toList();
    }

    static List<Choice> serviceLevels(SettingSources sources, Visit visit) {
        return sources.serviceLevels().serviceLevels(visit.actor()).stream()
                .map(level -> new Choice(level.id().value(), level.name().value()))
                .toList();
    }

    static List<Choice> calendars(SettingSources sources, Visit visit) {
        return sources.calendars().calendars(visit.actor()).stream()
                .map(calendar ->
                        new Choice(calendar.id().value(), calendar.name().value()))
                .toList();
    }

    static List<Choice> matrices(SettingSources sources, Visit visit) {
        return sources.desk().matrices(visit.actor()).stream()
                .map(matrix -> new Choice(matrix.id().value(), matrix.name().value()))
                .toList();
    }
}
