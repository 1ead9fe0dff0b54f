package org.incidentdesk.domain.contract;

import java.util.List;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.port.driven.AccountRepository;
import org.incidentdesk.domain.port.driven.Repositories;

/** What an {@link AccountRepository} keeps. */
public interface AccountRepositoryContract extends WholeListContract<PersonId, Account> {

    @Override
    default AccountRepository repository(Repositories repositories) {
        return repositories.accounts();
    }

    @Override
    default List<Account> all(Repositories repositories) {
        return repositories.accounts().all();
    }

    @Override
    default Account named(String id) {
        return new Account(new PersonId(id), "hash", false, 0);
    }

    @Override
    default List<Account> examples() {
        return List.of(
                new Account(Fresh.person(), "hash", false, 0),
                new Account(Fresh.person(), "$argon2id$v=19$m=15360,t=2,p=1$" + "x".repeat(220), true, 0),
                new Account(Fresh.person(), "y".repeat(255), false, 0));
    }

    @Override
    default Account changed(Account thing) {
        return new Account(thing.person(), thing.passwordHash().substring(1) + "+", !thing.locked(), thing.version());
    }

    @Override
    default PersonId id(Account thing) {
        return thing.person();
    }

    @Override
    default long version(Account thing) {
        return thing.version();
    }

    @Override
    default Account atVersion(Account thing, long version) {
        return thing.atVersion(version);
    }
}
