package org.incidentdesk.web.page.frame;

import java.util.List;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.web.page.model.Frame.Way;
import org.incidentdesk.web.security.Callers;

/** The ways from every page, by role. */
final class Navigation {

    /** In the order in which they are shown: a text's key, the path, and who is shown it. */
    private static final List<Entry> ENTRIES = List.of(
            new Entry("frame.nav.home", "/", List.of(Role.REQUESTER)),
            new Entry("frame.nav.my-day", "/", Callers.STAFF.roles()),
            new Entry("frame.nav.my-tickets", "/tickets", List.of(Role.REQUESTER)),
            new Entry("frame.nav.tickets", "/tickets", Callers.STAFF.roles()),
            new Entry("frame.nav.knowledge", "/knowledge", Callers.EVERYONE.roles()),
            new Entry("frame.nav.dashboard", "/dashboard", Callers.STAFF.roles()),
            new Entry("frame.nav.settings", "/settings", Callers.ADMINISTRATORS.roles()),
            new Entry("frame.nav.class", "/class", Callers.ADMINISTRATORS.roles()));

    private record Entry(String key, String path, List<Role> roles) {}

    private Navigation() {}

    static List<Way> of(Role role, Visit visit) {
        String path = visit.address().replaceFirst("\\?.*", "");
        return ENTRIES.stream()
                .filter(entry -> entry.roles().contains(role))
                .map(entry -> new Way(visit.words().of(entry.key()), entry.path(), isAt(path, entry.path())))
                .toList();
    }

    private static boolean isAt(String path, String entry) {
        return path.equals(entry) || (!entry.equals("/") && path.startsWith(entry + "/"));
    }
}
