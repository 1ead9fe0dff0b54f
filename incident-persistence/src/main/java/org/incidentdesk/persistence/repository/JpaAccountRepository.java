package org.incidentdesk.persistence.repository;

import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.AccountRepository;
import org.incidentdesk.persistence.mapping.PeopleMapping;
import org.incidentdesk.persistence.row.AccountRow;

/** The accounts in their table. */
final class JpaAccountRepository extends VersionedRepository<PersonId, Account, AccountRow>
        implements AccountRepository {

    JpaAccountRepository(UnitSession session) {
        super(session, "account", AccountRow.class, PeopleMapping::row, PeopleMapping::account);
    }

    @Override
    Object key(PersonId id) {
        return id.value();
    }
}
