package org.incidentdesk.domain.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.people.Role;
import org.incidentdesk.domain.port.driving.AccessControl;
import org.incidentdesk.domain.port.driving.AccountView;
import org.incidentdesk.domain.port.driving.IssuedToken;
import org.incidentdesk.domain.port.driving.NewToken;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TokenView;
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

    @Test
    void aPasswordHasAtLeastEightAndAtMostAHundredAndTwentyEightCharacters() {
        for (int length : new int[] {8, 128}) {
            String password = "x".repeat(length);
            access.setPassword(TestDesk.SARA, TestDesk.SARA.person(), password);
            assertEquals(Optional.of(TestDesk.SARA), access.signIn("sara", password));
            assertEquals(Optional.empty(), access.signIn("sara", password + "x"));
        }
        assertThrows(
                InvalidValue.class, () -> access.setPassword(TestDesk.SARA, TestDesk.SARA.person(), "x".repeat(7)));
        assertThrows(NotFound.class, () -> access.setPassword(TestDesk.PROF, new PersonId("nobody"), "long enough"));
    }

    @Test
    void theAdministratorSeesWhoHasAnAccountAndLocksOthersOnly() {
        access.setPassword(TestDesk.SARA, TestDesk.SARA.person(), "correct horse");
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), true);
        assertEquals(List.of(new AccountView(TestDesk.SARA.person(), true, 2)), access.accounts(TestDesk.PROF));
        access.lock(TestDesk.PROF, TestDesk.SARA.person(), true);
        assertEquals(2, access.accounts(TestDesk.PROF).get(0).version(), "it was locked already");
        access.setPassword(TestDesk.PROF, TestDesk.SARA.person(), "another horse");
        assertEquals(true, access.accounts(TestDesk.PROF).get(0).locked(), "a new password unlocks nothing");
        assertThrows(RuleRefused.class, () -> access.lock(TestDesk.PROF, TestDesk.PROF.person(), true));
        access.setPassword(TestDesk.PROF, TestDesk.PROF.person(), "masters horse");
        access.lock(TestDesk.PROF, TestDesk.PROF.person(), false);
        assertThrows(NotFound.class, () -> access.lock(TestDesk.PROF, TestDesk.PAUL.person(), true));
        for (Actor actor : List.of(TestDesk.SARA, TestDesk.JULIE)) {
            assertThrows(RightMissing.class, () -> access.accounts(actor));
            assertThrows(RightMissing.class, () -> access.lock(actor, TestDesk.PAUL.person(), true));
        }
    }

    @Test
    void tokensAreOnesOwnOrTheAdministrators() {
        IssuedToken issued = token(Optional.of(Duration.ofDays(1)));
        TokenView view = new TokenView(
                issued.id(),
                TestDesk.SARA.person(),
                new Title("script"),
                TestDesk.START,
                Optional.of(TestDesk.START.plus(Duration.ofDays(1))),
                Optional.empty());
        assertEquals(List.of(view), access.tokens(TestDesk.SARA, TestDesk.SARA.person()));
        assertEquals(List.of(view), access.tokens(TestDesk.PROF, TestDesk.SARA.person()));
        NewToken forSara = new NewToken(TestDesk.SARA.person(), new Title("script"), Optional.empty());
        for (Actor actor : List.of(TestDesk.PAUL, TestDesk.JULIE)) {
            assertThrows(RightMissing.class, () -> access.tokens(actor, TestDesk.SARA.person()));
            assertThrows(RightMissing.class, () -> access.createToken(actor, forSara));
        }
        access.createToken(TestDesk.PROF, forSara);
        desk.later(Duration.ofHours(1));
        access.revokeToken(TestDesk.PROF, issued.id());
        assertEquals(Optional.empty(), access.signInWithToken(issued.secret()));
        assertEquals(
                List.of(Optional.of(desk.now())),
                access.tokens(TestDesk.SARA, TestDesk.SARA.person()).stream()
                        .filter(each -> each.id().equals(issued.id()))
                        .map(TokenView::revokedAt)
                        .toList());
        assertThrows(NotFound.class, () -> access.revokeToken(TestDesk.PROF, new TokenId("t0")));
        assertThrows(RuleRefused.class, () -> token(Optional.of(Duration.ZERO)), "it would open nothing");
    }

    @Test
    void whoHasLeftGetsNoToken() {
        desk.desk
                .people()
                .changePerson(
                        TestDesk.PAUL.person(), Request.of(TestDesk.PROF, TestDesk.person(Role.TECHNICIAN, false)));
        NewToken forPaul = new NewToken(TestDesk.PAUL.person(), new Title("script"), Optional.empty());
        assertThrows(RuleRefused.class, () -> access.createToken(TestDesk.PROF, forPaul));
        NewToken forNobody = new NewToken(new PersonId("nobody"), new Title("script"), Optional.empty());
        assertThrows(NotFound.class, () -> access.createToken(TestDesk.PROF, forNobody));
    }
}
