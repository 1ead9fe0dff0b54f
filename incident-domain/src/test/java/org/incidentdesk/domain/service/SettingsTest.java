package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.knowledge.Synonyms;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.port.driving.MatrixDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.ServiceLevelAdministration;
import org.incidentdesk.domain.port.driving.ServiceLevelDefinition;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.port.driving.SynonymsChange;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.servicelevel.Basis;
import org.incidentdesk.domain.servicelevel.ServiceLevel;
import org.incidentdesk.domain.servicelevel.TargetStart;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

/** The desk's settings, its matrices and its service levels, through their ports. */
class SettingsTest {

    private static final MatrixId STANDARD = new MatrixId("standard");
    private static final ServiceLevelId USUAL = new ServiceLevelId("standard");

    private final TestDesk test = new TestDesk();
    private final DeskAdministration settings = test.desk.settings();
    private final ServiceLevelAdministration levels = test.desk.serviceLevels();

    private static MatrixDefinition oneCell(String name, Priority priority) {
        return new MatrixDefinition(new Title(name), Map.of(Impact.MEDIUM, Map.of(Urgency.MEDIUM, priority)));
    }

    private static ServiceLevelDefinition level(String name, Optional<CalendarId> calendar) {
        return new ServiceLevelDefinition(
                new Title(name), Basis.PRIORITY, ServiceLevel.standard().targets(), calendar, TargetStart.OPENING);
    }

    private List<String> matrices() {
        return settings.matrices(TestDesk.SARA).stream()
                .map(matrix -> matrix.id().value())
                .toList();
    }

    private List<String> levels() {
        return levels.serviceLevels(TestDesk.SARA).stream()
                .map(level -> level.id().value())
                .toList();
    }

    private DeskSettings renamed(String matrix, String serviceLevel) {
        DeskSettings old = settings.settings(TestDesk.SARA);
        return new DeskSettings(
                new Title("Centre de services"),
                old.zone(),
                old.closurePolicy(),
                old.automaticClosureDays(),
                old.reopeningWindowDays(),
                old.requesterReopensClosed(),
                new MatrixId(matrix),
                new ServiceLevelId(serviceLevel),
                old.links(),
                old.clock(),
                old.correspondence(),
                old.firstAssignment(),
                old.version());
    }

    private Receipt change(DeskSettings wanted) {
        return settings.changeSettings(Request.of(TestDesk.PROF, new SettingsChange(wanted)));
    }

    @Test
    void theSettingsAreChangedOnTheVersionThatWasSeen() {
        long seen = settings.settings(TestDesk.SARA).version();
        assertEquals(seen + 1, change(renamed("course", "standard")).version());
        DeskSettings changed = settings.settings(TestDesk.SARA);
        assertEquals("Centre de services", changed.deskName().value());
        assertEquals(new MatrixId("course"), changed.matrix());
        assertThrows(
                Conflict.class,
                () -> settings.changeSettings(Request.on(TestDesk.PROF, seen, new SettingsChange(changed))));
    }

    private Receipt changeSynonyms(Actor actor, long seen, String... wordings) {
        return settings.changeSynonyms(
                Request.on(actor, seen, new SynonymsChange(new Synonyms(List.of(List.of(wordings))))));
    }

    @Test
    void theSynonymsAreChangedOnTheVersionThatWasSeenAndStayWhenOtherSettingsChange() {
        DeskSettings before = settings.settings(TestDesk.SARA);
        assertEquals(Synonyms.shipped(), before.synonyms());
        long seen = before.version();
        assertThrows(RightMissing.class, () -> changeSynonyms(TestDesk.SARA, seen, "paie", "salaire"));
        assertEquals(new Receipt("settings", seen + 1), changeSynonyms(TestDesk.PROF, seen, "paie", "salaire"));
        assertThrows(Conflict.class, () -> changeSynonyms(TestDesk.PROF, seen, "paie", "solde"));
        Synonyms kept = new Synonyms(List.of(List.of("paie", "salaire")));
        assertEquals(before.with(kept).atVersion(seen + 1), settings.settings(TestDesk.SARA));
        change(DeskSettings.standard());
        assertEquals(kept, settings.settings(TestDesk.SARA).synonyms());
    }

    @Test
    void settingsThatNameNothingAreRefused() {
        assertThrows(NotFound.class, () -> change(renamed("none", "standard")));
        assertThrows(NotFound.class, () -> change(renamed("course", "none")));
        assertEquals(STANDARD, settings.settings(TestDesk.SARA).matrix(), "nothing was kept");
    }

    @Test
    void theShippedMatricesAreThereUntilOneOfTheirIdentityIsStored() {
        assertEquals(List.of("course", "itil-3x3", "standard"), matrices());
        assertEquals(PriorityMatrix.course(), settings.matrix(TestDesk.SARA, new MatrixId("course")));
        assertEquals(
                new Receipt("standard", 1),
                settings.changeMatrix(STANDARD, Request.of(TestDesk.PROF, oneCell("La nôtre", Priority.HIGH))));
        assertEquals(List.of("course", "itil-3x3", "standard"), matrices());
        assertEquals("La nôtre", settings.matrix(TestDesk.SARA, STANDARD).name().value());
        assertThrows(NotFound.class, () -> settings.matrix(TestDesk.SARA, new MatrixId("none")));
    }

    @Test
    void aMatrixIsAddedUnderAnIdentityThatNoShippedOneHas() {
        assertEquals(
                new Receipt("standard-2", 1),
                settings.addMatrix(Request.of(TestDesk.PROF, oneCell("Standard", Priority.LOW))));
        assertEquals(List.of("course", "itil-3x3", "standard", "standard-2"), matrices());
        assertThrows(
                RuleRefused.class,
                () -> settings.addMatrix(Request.of(TestDesk.PROF, new MatrixDefinition(new Title("Vide"), Map.of()))));
    }

    @Test
    void theShippedServiceLevelIsThereUntilItIsChanged() {
        assertEquals(List.of("standard"), levels());
        assertEquals(ServiceLevel.standard(), levels.serviceLevel(TestDesk.SARA, USUAL));
        assertEquals(
                new Receipt("standard", 1),
                levels.changeServiceLevel(USUAL, Request.of(TestDesk.PROF, level("Contrat", Optional.empty()))));
        assertEquals(List.of("standard"), levels());
        assertEquals(Basis.PRIORITY, levels.serviceLevel(TestDesk.SARA, USUAL).basis());
        assertEquals(
                new Receipt("or", 1), levels.addServiceLevel(Request.of(TestDesk.PROF, level("Or", Optional.empty()))));
        assertEquals(
                new Receipt("or-2", 1),
                levels.addServiceLevel(Request.of(TestDesk.PROF, level("Or", Optional.empty()))));
        assertEquals(List.of("or", "or-2", "standard"), levels());
    }

    @Test
    void aServiceLevelOnNoCalendarThatExistsIsRefused() {
        Optional<CalendarId> nowhere = Optional.of(new CalendarId("none"));
        assertThrows(NotFound.class, () -> levels.addServiceLevel(Request.of(TestDesk.PROF, level("Or", nowhere))));
        assertThrows(
                NotFound.class,
                () -> levels.changeServiceLevel(USUAL, Request.of(TestDesk.PROF, level("Contrat", nowhere))));
        assertThrows(
                NotFound.class,
                () -> levels.changeServiceLevel(
                        new ServiceLevelId("none"), Request.of(TestDesk.PROF, level("Or", Optional.empty()))));
    }

    @Test
    void staffReadsAndTheAdministratorChanges() {
        MatrixDefinition matrix = oneCell("Autre", Priority.LOW);
        ServiceLevelDefinition level = level("Or", Optional.empty());
        DeskSettings wanted = renamed("course", "standard");
        for (Actor actor : List.of(TestDesk.SARA, TestDesk.JULIE)) {
            assertThrows(
                    RightMissing.class, () -> settings.changeSettings(Request.of(actor, new SettingsChange(wanted))));
            assertThrows(RightMissing.class, () -> settings.addMatrix(Request.of(actor, matrix)));
            assertThrows(RightMissing.class, () -> settings.changeMatrix(STANDARD, Request.of(actor, matrix)));
            assertThrows(RightMissing.class, () -> levels.addServiceLevel(Request.of(actor, level)));
            assertThrows(RightMissing.class, () -> levels.changeServiceLevel(USUAL, Request.of(actor, level)));
        }
        assertThrows(RightMissing.class, () -> settings.settings(TestDesk.JULIE));
        assertThrows(RightMissing.class, () -> settings.matrices(TestDesk.JULIE));
        assertThrows(RightMissing.class, () -> settings.matrix(TestDesk.JULIE, STANDARD));
        assertThrows(RightMissing.class, () -> levels.serviceLevels(TestDesk.JULIE));
        assertThrows(RightMissing.class, () -> levels.serviceLevel(TestDesk.JULIE, USUAL));
    }
}
