package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.AccountRepository;

final class InMemoryAccounts extends VersionedTable<PersonId, Account> implements AccountRepository {

    InMemoryAccounts(Unit unit) {
        super(unit, Table.ACCOUNTS, "account");
    }

    @Override
    PersonId id(Account thing) {
        return thing.person();
    }

    @Override
    long version(Account thing) {
        return thing.version();
    }

    @Override
    Account atVersion(Account thing, long version) {
        return thing.atVersion(version);
    }
}
