package org.incidentdesk.domain.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a form demands, hides and fills in. */
class TicketTemplateTest {

    private static final CategoryId ACCESS = new CategoryId("acces");
    private static final Set<ReportField> ALL = EnumSet.allOf(ReportField.class);
    private static final Prefill EVERYTHING = new Prefill(
            Optional.of(new Title("Accès")),
            Optional.of(new Text("Message exact :")),
            Optional.of(new LocationId("geneve")),
            Set.of(new AssetId("pc-1")),
            Optional.of(Impact.HIGH),
            Optional.of(Urgency.LOW));

    private static TicketTemplate template(Set<ReportField> mandatory, Set<ReportField> hidden, Prefill prefill) {
        return new TicketTemplate(ACCESS, mandatory, hidden, prefill, 2);
    }

    private static List<String> faults(Executable refused) {
        return assertThrows(InvalidValue.class, refused).faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void whatIsMandatoryAndMissingIsToldAllAtOnce() {
        TicketTemplate template = template(ALL, Set.of(), Prefill.NOTHING);
        assertEquals(
                List.of("location missing", "neededBy missing", "assets missing", "impact missing", "urgency missing"),
                faults(() -> template.judge(Set.of(), Role.TECHNICIAN)));
        assertEquals(
                List.of("location missing", "neededBy missing", "assets missing"),
                faults(() -> template.judge(Set.of(), Role.REQUESTER)),
                "requesters are not asked for what staff assesses");
        assertEquals(
                List.of("assets missing"),
                faults(() -> template.judge(EnumSet.of(ReportField.LOCATION, ReportField.NEEDED_BY), Role.REQUESTER)));
        template.judge(ALL, Role.TECHNICIAN);
    }

    @Test
    void whatTheFormFillsInIsNotMissing() {
        TicketTemplate template = template(ALL, Set.of(), EVERYTHING);
        assertEquals(List.of("neededBy missing"), faults(() -> template.judge(Set.of(), Role.ADMINISTRATOR)));
        template.judge(EnumSet.of(ReportField.NEEDED_BY), Role.ADMINISTRATOR);
    }

    @Test
    void whatIsHiddenIsHiddenFromRequestersAlone() {
        TicketTemplate template = template(Set.of(), EnumSet.of(ReportField.LOCATION), Prefill.NOTHING);
        assertEquals(List.of("location not-offered"), faults(() -> template.judge(ALL, Role.REQUESTER)));
        template.judge(ALL, Role.TECHNICIAN);
        template.judge(EnumSet.of(ReportField.ASSETS), Role.REQUESTER);
    }

    @Test
    void nothingIsMandatoryAndHidden() {
        InvalidValue refused = assertThrows(
                InvalidValue.class,
                () -> template(
                        EnumSet.of(ReportField.LOCATION, ReportField.ASSETS),
                        EnumSet.of(ReportField.ASSETS, ReportField.IMPACT),
                        Prefill.NOTHING));
        assertEquals(1, refused.faults().size());
        assertEquals("hidden", refused.faults().get(0).field());
        assertEquals("mandatory-and-hidden", refused.faults().get(0).code());
        assertEquals("ASSETS", refused.faults().get(0).facts().get("value"));
    }

    @Test
    void aCategoryWithoutFormDemandsNothing() {
        TicketTemplate none = TicketTemplate.none(ACCESS);
        none.judge(Set.of(), Role.REQUESTER);
        none.judge(ALL, Role.REQUESTER);
        assertEquals(ACCESS, none.category());
        assertEquals(0, none.version());
        assertEquals(3, none.atVersion(3).version());
        assertEquals(none, none.atVersion(3).atVersion(0));
    }

    @Test
    void aPrefillGivesWhatItHoldsAndNeverTheMomentOfNeed() {
        for (ReportField field : ALL) {
            assertEquals(field != ReportField.NEEDED_BY, EVERYTHING.gives(field), field.name());
            assertFalse(Prefill.NOTHING.gives(field), field.name());
        }
    }

    @Test
    void impactAndUrgencyAreForStaff() {
        assertTrue(ReportField.IMPACT.isForStaff());
        assertTrue(ReportField.URGENCY.isForStaff());
        assertFalse(ReportField.LOCATION.isForStaff());
        assertFalse(ReportField.NEEDED_BY.isForStaff());
        assertFalse(ReportField.ASSETS.isForStaff());
    }
}
