package org.incidentdesk.domain.port.driven;

import java.util.List;
import org.incidentdesk.domain.access.Account;
import org.incidentdesk.domain.identity.PersonId;

/** The accounts. */
public interface AccountRepository extends Repository<PersonId, Account> {

    /**
     * All of them.
     *
     * @return every account, in the order of the identities; a few hundred at most are expected
     */
    List<Account> all();
}
