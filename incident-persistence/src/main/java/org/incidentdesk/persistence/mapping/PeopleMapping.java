package org.incidentdesk.persistence.mapping;

import static org.incidentdesk.persistence.mapping.Columns.bounded;
import static org.incidentdesk.persistence.mapping.Columns.joined;
import static org.incidentdesk.persistence.mapping.Columns.split;
import static org.incidentdesk.persistence.mapping.Columns.text;
import static org.incidentdesk.persistence.mapping.Columns.value;

import java.util.Optional;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.access.ApiToken;
import org.incidentdesk.domain.access.Session;
import org.incidentdesk.domain.identity.GroupId;
import org.incidentdesk.domain.identity.LocationId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.identity.TokenId;
import org.incidentdesk.domain.people.Group;
import org.incidentdesk.domain.people.Location;
import org.incidentdesk.domain.people.Person;
import org.incidentdesk.domain.port.driven.ReceiptRepository.StoredReceipt;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.persistence.row.AccountRow;
import org.incidentdesk.persistence.row.ApiTokenRow;
import org.incidentdesk.persistence.row.LocationRow;
import org.incidentdesk.persistence.row.PersonRow;
import org.incidentdesk.persistence.row.ReceiptRow;
import org.incidentdesk.persistence.row.SessionRow;
import org.incidentdesk.persistence.row.SupportGroupRow;

/** Persons, groups and locations, and what persons sign in with, as rows. */
public final class PeopleMapping {

    private PeopleMapping() {}

    /**
     * A person as a row.
     *
     * @param person the person
     * @return the row
     */
    public static PersonRow row(Person person) {
        PersonRow row = new PersonRow();
        row.id = person.id().value();
        row.version = person.version();
        row.name = person.name().value();
        row.email = text(person.email());
        row.role = person.role();
        row.location = text(person.location());
        row.supportGroups = joined(person.groups());
        row.active = person.active();
        row.words = Columns.words(
                person.name() + " " + person.id() + " " + person.email().orElse(""));
        return row;
    }

    /**
     * The person of a row.
     *
     * @param row the row
     * @return the person
     */
    public static Person person(PersonRow row) {
        return new Person(
                new PersonId(row.id),
                new Title(row.name),
                Optional.ofNullable(row.email),
                row.role,
                value(row.location, LocationId::new),
                split(row.supportGroups, GroupId::new),
                row.active,
                row.version);
    }

    /**
     * A group as a row.
     *
     * @param group the group
     * @return the row
     */
    public static SupportGroupRow row(Group group) {
        SupportGroupRow row = new SupportGroupRow();
        row.id = group.id().value();
        row.version = group.version();
        row.name = group.name().value();
        row.line = group.line();
        row.manager = text(group.manager());
        row.active = group.active();
        return row;
    }

    /**
     * The group of a row.
     *
     * @param row the row
     * @return the group
     */
    public static Group group(SupportGroupRow row) {
        return new Group(
                new GroupId(row.id),
                new Title(row.name),
                row.line,
                value(row.manager, PersonId::new),
                row.active,
                row.version);
    }

    /**
     * A location as a row.
     *
     * @param location the location
     * @return the row
     */
    public static LocationRow row(Location location) {
        LocationRow row = new LocationRow();
        row.id = location.id().value();
        row.version = location.version();
        row.name = location.name().value();
        row.active = location.active();
        return row;
    }

    /**
     * The location of a row.
     *
     * @param row the row
     * @return the location
     */
    public static Location location(LocationRow row) {
        return new Location(new LocationId(row.id), new Title(row.name), row.active, row.version);
    }

    /**
     * An account as a row.
     *
     * @param account the account
     * @return the row
     */
    public static AccountRow row(Account account) {
        AccountRow row = new AccountRow();
        row.id = account.person().value();
        row.version = account.version();
        row.passwordHash = account.passwordHash();
        row.locked = account.locked();
        return row;
    }

    /**
     * The account of a row.
     *
     * @param row the row
     * @return the account
     */
    public static Account account(AccountRow row) {
        return new Account(new PersonId(row.id), row.passwordHash, row.locked, row.version);
    }

    /**
     * A token as a row.
     *
     * @param token the token
     * @return the row
     */
    public static ApiTokenRow row(ApiToken token) {
        ApiTokenRow row = new ApiTokenRow();
        row.id = token.id().value();
        row.person = token.person().value();
        row.label = token.label().value();
        row.digest = token.digest();
        row.createdAt = token.createdAt();
        row.expiresAt = bounded(token.expiresAt().orElse(null));
        row.revokedAt = token.revokedAt().orElse(null);
        return row;
    }

    /**
     * The token of a row.
     *
     * @param row the row
     * @return the token
     */
    public static ApiToken token(ApiTokenRow row) {
        return new ApiToken(
                new TokenId(row.id),
                new PersonId(row.person),
                new Title(row.label),
                row.digest,
                row.createdAt,
                Optional.ofNullable(row.expiresAt),
                Optional.ofNullable(row.revokedAt));
    }

    /**
     * A session as a row.
     *
     * @param session the session
     * @return the row
     */
    public static SessionRow row(Session session) {
        SessionRow row = new SessionRow();
        row.digest = session.digest();
        row.person = session.person().value();
        row.openedAt = session.openedAt();
        row.seenAt = session.seenAt();
        row.endsAt = session.endsAt();
        return row;
    }

    /**
     * The session of a row.
     *
     * @param row the row
     * @return the session
     */
    public static Session session(SessionRow row) {
        return new Session(row.digest, new PersonId(row.person), row.openedAt, row.seenAt);
    }

    /**
     * A receipt as a row.
     *
     * @param receipt the receipt
     * @return the row
     */
    public static ReceiptRow row(StoredReceipt receipt) {
        ReceiptRow row = new ReceiptRow();
        row.actor = receipt.actor().value();
        row.idempotencyKey = receipt.key();
        row.fingerprint = receipt.fingerprint();
        row.subject = receipt.subject();
        row.version = receipt.version();
        row.entry = receipt.entry();
        row.at = receipt.at();
        return row;
    }

    /**
     * The receipt of a row.
     *
     * @param row the row
     * @return the receipt
     */
    public static StoredReceipt receipt(ReceiptRow row) {
        return new StoredReceipt(
                new PersonId(row.actor),
                row.idempotencyKey,
                row.fingerprint,
                row.subject,
                row.version,
                row.entry,
                row.at);
    }
}
