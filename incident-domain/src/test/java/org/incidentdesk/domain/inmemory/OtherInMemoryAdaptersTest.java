package org.incidentdesk.domain.inmemory;

import org.incidentdesk.domain.contract.KnowledgeIndexContract;
import org.incidentdesk.domain.contract.PasswordHashingContract;
import org.incidentdesk.domain.contract.SecretsContract;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.PasswordHashing;
import org.incidentdesk.domain.port.driven.Secrets;
import org.junit.jupiter.api.Nested;

/** The adapters beside storage keep their contracts. */
class OtherInMemoryAdaptersTest {

    @Nested
    class Index implements KnowledgeIndexContract {
        private final KnowledgeIndex index = new InMemoryKnowledgeIndex();

        @Override
        public KnowledgeIndex index() {
            return index;
        }
    }

    @Nested
    class Hashing implements PasswordHashingContract {
        private final PasswordHashing hashing = new Pbkdf2PasswordHashing(1_000);

        @Override
        public PasswordHashing hashing() {
            return hashing;
        }
    }

    @Nested
    class Random implements SecretsContract {
        private final Secrets secrets = new RandomSecrets();

        @Override
        public Secrets secrets() {
            return secrets;
        }
    }
}
