package org.incidentdesk.domain.inmemory;

import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.contract.KnowledgeIndexContract;
import org.incidentdesk.domain.contract.NotifierContract;
import org.incidentdesk.domain.contract.PasswordHashingContract;
import org.incidentdesk.domain.contract.SecretsContract;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.port.driven.Notifier;
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

    @Nested
    class Messages implements NotifierContract {
        private final InMemoryNotifier sound = new InMemoryNotifier(Set.of(Medium.MAIL));
        private InMemoryNotifier present = sound;

        @Override
        public Notifier notifier() {
            return present;
        }

        @Override
        public Medium medium() {
            return Medium.MAIL;
        }

        @Override
        public String address() {
            return "julie@example.org";
        }

        @Override
        public List<String> arrived() {
            return sound.sent().stream()
                    .map(message -> message.news().id().toString())
                    .toList();
        }

        @Override
        public void breakDown() {
            present = new InMemoryNotifier(Set.of());
        }
    }
}
