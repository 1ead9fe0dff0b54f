package org.incidentdesk.domain.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdesk.domain.identity.CalendarId;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.identity.ServiceLevelId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Synonyms;
import org.incidentdesk.domain.notification.NotificationKind;
import org.incidentdesk.domain.notification.NotificationRules;
import org.incidentdesk.domain.notification.Relation;
import org.incidentdesk.domain.refusal.Conflict;
import org.incidentdesk.domain.servicelevel.Threshold;
import org.incidentdesk.domain.settings.ClockRules;
import org.incidentdesk.domain.settings.Correspondence;
import org.incidentdesk.domain.settings.DeskSettings;
import org.incidentdesk.domain.settings.FirstAssignment;
import org.incidentdesk.domain.settings.LinkRules;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.ClosurePolicy;
import org.junit.jupiter.api.Test;

/**
 * What a {@link org.incidentdesk.domain.port.driven.SettingsRepository} keeps. What it says before anything was saved is
 * in {@link StorageContract}, because only an empty storage can tell.
 */
public interface SettingsRepositoryContract extends OnStorage {

    private static DeskSettings other(DeskSettings settings) {
        return new DeskSettings(
                new Title("Bureau « Éclair » 🙂 系統"),
                "America/Montreal",
                ClosurePolicy.values()[(settings.closurePolicy().ordinal() + 1) % ClosurePolicy.values().length],
                DeskSettings.MAX_CLOSURE_DAYS,
                DeskSettings.MAX_WINDOW_DAYS,
                !settings.requesterReopensClosed(),
                new MatrixId(Fresh.id("matrix")),
                new ServiceLevelId("entente-" + settings.version()),
                new LinkRules(
                        true,
                        settings.links().lastChildSolvesParent(),
                        !settings.links().lastChildSolvesParent()),
                settings.clock().reminders().isPresent()
                        ? ClockRules.STANDARD
                        : new ClockRules(
                                Optional.of(new CalendarId("bureau")),
                                Optional.of(Threshold.THREE_QUARTERS),
                                Optional.of(new ClockRules.Reminders(3, new Text("Sans réponse « 🙂 »\n系統")))),
                new Correspondence(
                        settings.correspondence().language() == Language.FR ? Language.EN : Language.FR,
                        new NotificationRules(Map.of(
                                NotificationKind.PRIVATE_FOLLOW_UP,
                                Set.of(Relation.GROUP_MANAGER),
                                NotificationKind.values()[(int) settings.version() % 3],
                                Set.of(Relation.values()))),
                        Correspondence.MAX_SATISFACTION_DAYS - (int) settings.version()),
                FirstAssignment.values()[(settings.firstAssignment().ordinal() + 1) % FirstAssignment.values().length],
                new Synonyms(
                        settings.version() % 2 == 0
                                ? List.of(List.of("mdp", "« Éclair » 🙂", "系統"), List.of("mdp", "poste"))
                                : List.of()),
                settings.version());
    }

    @Test
    default void everyPartOfTheSettingsComesBack() {
        for (int i = 0; i < 5; i++) {
            DeskSettings before = reading(r -> r.settings().get());
            DeskSettings changed = other(before);
            DeskSettings kept = within(r -> r.settings().save(changed));
            assertEquals(changed.atVersion(before.version() + 1), kept);
            assertEquals(kept, reading(r -> r.settings().get()));
        }
        DeskSettings last = reading(r -> r.settings().get());
        DeskSettings standard =
                within(r -> r.settings().save(DeskSettings.standard().atVersion(last.version())));
        assertEquals(standard, reading(r -> r.settings().get()));
    }

    @Test
    default void settingsOfAnOldVersionAreRefused() {
        DeskSettings old = within(r -> r.settings().save(other(r.settings().get())));
        DeskSettings present = within(r -> r.settings().save(other(old)));
        Conflict conflict =
                assertThrows(Conflict.class, () -> doing(r -> r.settings().save(old)));
        assertEquals(Conflict.Kind.STALE_VERSION, conflict.kind());
        assertEquals(present, reading(r -> r.settings().get()));
    }

    @Test
    default void ofSettingsSavedAtTheSameMomentExactlyOneIsKept() {
        DeskSettings before = within(r -> r.settings().save(other(r.settings().get())));
        List<Throwable> losers = Race.run(List.of(
                        () -> doing(r -> r.settings().save(before)),
                        () -> doing(r -> r.settings().save(other(before))),
                        () -> doing(r -> r.settings().save(before))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        assertEquals(2, losers.size(), "losers: " + losers);
        losers.forEach(loser -> assertInstanceOf(Conflict.class, loser));
        assertEquals(before.version() + 1, reading(r -> r.settings().get()).version());
    }

    @Test
    default void settingsOfAnUndoneUnitAreNotInForce() {
        DeskSettings before = within(r -> r.settings().save(other(r.settings().get())));
        assertThrows(
                IllegalArgumentException.class,
                () -> doing(r -> {
                    DeskSettings saved = r.settings().save(other(before));
                    assertEquals(saved, r.settings().get(), "though its own unit sees them");
                    throw new IllegalArgumentException("undo");
                }));
        assertEquals(before, reading(r -> r.settings().get()));
    }
}
