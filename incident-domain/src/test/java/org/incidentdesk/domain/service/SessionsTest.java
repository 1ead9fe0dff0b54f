package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.OpenedSession;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.Sessions;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.RightMissing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final String PASSWORD = "correct horse";

    private final TestDesk desk = new TestDesk();
    private final AccessControl access = desk.desk.access();
    private final Sessions sessions = desk.desk.sessions();

    @BeforeEach
    void everybodyHasAPassword() {
        access.setPassword(TestDesk.SARA, TestDesk.SARA.person(), PASSWORD);
        access.setPassword(TestDesk.JULIE, TestDesk.JULIE.person(), PASSWORD);
    }

    private String open() {
        return sessions.open("sara", PASSWORD).orElseThrow().secret();
    }

    @Test
    void whoeverKnowsThePasswordStaysUntilSigningOut() {
        assertEquals(Optional.empty(), sessions.open("sara", "wrong horse"));
        String secret = open();
        assertEquals(Optional.of(TestDesk.SARA), sessions.resume(secret));
        assertEquals(Optional.empty(), sessions.resume(secret + "x"));
        sessions.close(secret);
        assertEquals(Optional.empty(), sessions.resume(secret));
        sessions.close(secret);
    }

    @Test
    void eachSigningInHasASecretOfItsOwn() {
        assertNotEquals(open(), open());
    }

    @Test
    void aSessionEndsAfterSilence() {
        String secret = open();
        desk.later(Session.IDLE.minusSeconds(1));
        assertEquals(Optional.of(TestDesk.SARA), sessions.resume(secret));
        desk.later(Session.IDLE.minusSeconds(1));
        assertEquals(Optional.of(TestDesk.SARA), sessions.resume(secret), "it was noticed meanwhile");
        desk.later(Session.IDLE);
        assertEquals(Optional.empty(), sessions.resume(secret));
    }

    @Test
    void aSessionEndsAfterALongDayHoweverBusy() {
        String secret = open();
        Duration step = Duration.ofMinutes(90);
        for (Duration gone = step; gone.compareTo(Session.LONGEST) < 0; gone = gone.plus(step)) {
            desk.later(step);
            assertEquals(Optional.of(TestDesk.SARA), sessions.resume(secret), gone.toString());
        }
        desk.later(step);
        assertEquals(Optional.empty(), sessions.resume(secret));
    }

    @Test
    void signingOutEverywhereEndsAllOnesSessionsAndNobodyElses() {
        String here = open();
        String there = open();
        String julies = sessions.open("julie", PASSWORD).orElseThrow().secret();
        assertThrows(RightMissing.class, () -> sessions.closeAll(TestDesk.JULIE, TestDesk.SARA.person()));
        sessions.closeAll(TestDesk.SARA, TestDesk.SARA.person());
        assertEquals(Optional.empty(), sessions.resume(here));
        assertEquals(Optional.empty(), sessions.resume(there));
        assertEquals(Optional.of(TestDesk.JULIE), sessions.resume(julies));
        sessions.closeAll(TestDesk.PROF, TestDesk.JULIE.person());
        assertEquals(Optional.empty(), sessions.resume(julies));
    }

    @Test
    void aNewPasswordOrALockEndsEverySession() {
        String first = open();
        access.setPassword(TestDesk.PROF, TestDesk.SARA.person(), "another horse");
        assertEquals(Optional.empty(), sessions.resume(first));
        String second = sessions.open("sara", "another horse").orElseThrow().secret();
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), true);
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), false);
        assertEquals(Optional.empty(), sessions.resume(second), "unlocking does not bring it back");
    }

    @Test
    void unlockingWhoWasNotLockedEndsNothing() {
        String secret = open();
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), false);
        assertEquals(Optional.of(TestDesk.SARA), sessions.resume(secret));
    }

    @Test
    void whoLeavesTheOrganisationIsOutAtOnce() {
        String secret = sessions.open("julie", PASSWORD).orElseThrow().secret();
        desk.desk
                .people()
                .changePerson(
                        TestDesk.JULIE.person(), Request.of(TestDesk.PROF, TestDesk.person(Role.REQUESTER, false)));
        assertEquals(Optional.empty(), sessions.resume(secret));
        assertEquals(Optional.empty(), sessions.openVouched(TestDesk.JULIE.person()));
    }

    @Test
    void aSessionFollowsTheRoleThatThePersonHasNow() {
        String secret = sessions.open("julie", PASSWORD).orElseThrow().secret();
        desk.desk
                .people()
                .changePerson(
                        TestDesk.JULIE.person(), Request.of(TestDesk.PROF, TestDesk.person(Role.TECHNICIAN, true)));
        assertEquals(Role.TECHNICIAN, sessions.resume(secret).orElseThrow().role());
    }

    @Test
    void somebodyVouchedForEntersWithoutAPassword() {
        OpenedSession session = sessions.openVouched(TestDesk.PAUL.person()).orElseThrow();
        assertEquals(Optional.of(TestDesk.PAUL), sessions.resume(session.secret()));
        assertEquals(Optional.empty(), sessions.openVouched(new PersonId("nobody")));
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), true);
        assertEquals(Optional.empty(), sessions.openVouched(TestDesk.SARA.person()));
    }

    @Test
    void thePasswordIsChangedByWhoeverKnowsIt() {
        String elsewhere = open();
        assertThrows(InvalidValue.class, () -> sessions.changePassword(TestDesk.SARA, "wrong horse", "another horse"));
        assertThrows(InvalidValue.class, () -> sessions.changePassword(TestDesk.SARA, PASSWORD, "short"));
        assertEquals(Optional.of(TestDesk.SARA), sessions.resume(elsewhere), "a refusal ends nothing");
        OpenedSession here = sessions.changePassword(TestDesk.SARA, PASSWORD, "another horse");
        assertEquals(Optional.empty(), sessions.resume(elsewhere));
        assertEquals(Optional.of(TestDesk.SARA), sessions.resume(here.secret()));
        assertTrue(sessions.open("sara", "another horse").isPresent());
    }

    @Test
    void secretsStayOutOfLogs() {
        OpenedSession session = sessions.open("sara", PASSWORD).orElseThrow();
        assertEquals("OpenedSession[of sara]", session.toString());
    }
}
