package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.IssuedToken;
import org.incidentdesk.domain.port.driving.NewToken;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.refusal.RightMissing;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;
import org.junit.jupiter.api.Test;

class AccessControlTest {

    private final TestDesk desk = new TestDesk();
    private final AccessControl access = desk.desk.access();

    private IssuedToken token(Optional<Duration> life) {
        return access.createToken(
                TestDesk.SARA, new NewToken(TestDesk.SARA.person(), new Title("script"), life.map(desk.now()::plus)));
    }

    @Test
    void aChangedPasswordAndALockTakeEffectAtOnce() {
        access.setPassword(TestDesk.SARA, TestDesk.SARA.person(), "correct horse");
        assertEquals(Optional.of(TestDesk.SARA), access.signIn("sara", "correct horse"));
        assertEquals(Optional.of(TestDesk.SARA), access.signIn("SARA", "correct horse"));
        assertEquals(Optional.empty(), access.signIn("sara", "wrong horse"));
        access.setPassword(TestDesk.PROF, TestDesk.SARA.person(), "another horse");
        assertEquals(Optional.empty(), access.signIn("sara", "correct horse"));
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), true);
        assertEquals(Optional.empty(), access.signIn("sara", "another horse"));
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), false);
        assertEquals(Optional.of(TestDesk.SARA), access.signIn("sara", "another horse"));
    }

    @Test
    void nobodyUnknownOrInactiveEnters() {
        assertEquals(Optional.empty(), access.signIn("nobody", "whatever it is"));
        assertEquals(Optional.empty(), access.signIn("not a login!", "whatever it is"));
        access.setPassword(TestDesk.JULIE, TestDesk.JULIE.person(), "mot de passe");
        desk.desk
                .people()
                .changePerson(
                        TestDesk.JULIE.person(), Request.of(TestDesk.PROF, TestDesk.person(Role.REQUESTER, false)));
        assertEquals(Optional.empty(), access.signIn("julie", "mot de passe"));
    }

    @Test
    void passwordsHaveLimitsAndAreOnesOwn() {
        assertThrows(InvalidValue.class, () -> access.setPassword(TestDesk.SARA, TestDesk.SARA.person(), "short"));
        assertThrows(
                InvalidValue.class, () -> access.setPassword(TestDesk.SARA, TestDesk.SARA.person(), "x".repeat(129)));
        assertThrows(
                RightMissing.class, () -> access.setPassword(TestDesk.SARA, TestDesk.JULIE.person(), "long enough"));
    }

    @Test
    void aTokenOpensUntilItExpiresOrIsRevoked() {
        IssuedToken issued = token(Optional.of(Duration.ofDays(1)));
        IssuedToken lasting = token(Optional.empty());
        assertEquals(Optional.of(TestDesk.SARA), access.signInWithToken(issued.secret()));
        desk.later(Duration.ofDays(1));
        assertEquals(Optional.empty(), access.signInWithToken(issued.secret()));
        assertEquals(Optional.of(TestDesk.SARA), access.signInWithToken(lasting.secret()));
        assertThrows(NotFound.class, () -> access.revokeToken(TestDesk.PAUL, lasting.id()));
        access.revokeToken(TestDesk.SARA, lasting.id());
        assertEquals(Optional.empty(), access.signInWithToken(lasting.secret()));
        assertEquals(2, access.tokens(TestDesk.SARA, TestDesk.SARA.person()).size());
    }

    @Test
    void aLockedAccountsTokensAreShutToo() {
        access.setPassword(TestDesk.SARA, TestDesk.SARA.person(), "correct horse");
        IssuedToken issued = token(Optional.empty());
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), true);
        assertEquals(Optional.empty(), access.signInWithToken(issued.secret()));
    }

    @Test
    void noSecretIsSpokenAloud() {
        IssuedToken issued = token(Optional.empty());
        assertFalse(issued.toString().contains(issued.secret()));
        assertEquals(Optional.empty(), access.signInWithToken(issued.secret() + "x"));
        assertThrows(RuleRefused.class, () -> token(Optional.of(Duration.ofDays(-1))));
    }
}
