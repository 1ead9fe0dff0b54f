package org.incidentdesk.domain.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;

/**
 * What a report under a category must say, what is filled in for it, and what requesters are not asked. It holds for the
 * category and everything below it, as far as no nearer node has a template of its own (as GLPI's ticket templates, which
 * however are not inherited).
 *
 * @param category the node that it hangs on, which is its identity: a node has one template at most
 * @param mandatory the fields that a report must fill in
 * @param hidden the fields that requesters are not offered; staff still is
 * @param prefill what is filled in
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record TicketTemplate(
        CategoryId category, Set<ReportField> mandatory, Set<ReportField> hidden, Prefill prefill, long version) {

    /**
     * Copies the sets and compares them.
     *
     * @throws InvalidValue naming every field that is both mandatory and hidden
     */
    public TicketTemplate {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(prefill, "prefill");
        mandatory = copy(mandatory);
        hidden = copy(hidden);
        List<Fault> faults = new ArrayList<>();
        for (ReportField field : hidden) {
            if (mandatory.contains(field)) {
                faults.add(new Fault("hidden", "mandatory-and-hidden", Map.of("value", field.name())));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    private static Set<ReportField> copy(Set<ReportField> fields) {
        Set<ReportField> copy = EnumSet.noneOf(ReportField.class);
        copy.addAll(fields);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * A template that asks for nothing, where none was stored.
     *
     * @param category the node
     * @return the template at version 0
     */
    public static TicketTemplate none(CategoryId category) {
        return new TicketTemplate(category, Set.of(), Set.of(), Prefill.NOTHING, 0);
    }

    /**
     * Judges a report.
     *
     * @param given the fields that the report itself fills in
     * @param role what the reporter is to the desk
     * @throws InvalidValue naming every mandatory field that is left out and not filled in here, and every hidden one that
     *     a requester fills in nevertheless
     */
    public void judge(Set<ReportField> given, Role role) {
        List<Fault> faults = new ArrayList<>();
        for (ReportField field : mandatory) {
            boolean asked = role.isStaff() || !field.isForStaff();
            if (asked && !given.contains(field) && !prefill.gives(field)) {
                faults.add(new Fault(field.place(), "missing", Map.of()));
            }
        }
        for (ReportField field : hidden) {
            if (!role.isStaff() && given.contains(field)) {
                faults.add(new Fault(field.place(), "not-offered", Map.of()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    /**
     * The same template at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public TicketTemplate atVersion(long newVersion) {
        return new TicketTemplate(category, mandatory, hidden, prefill, newVersion);
    }
}
