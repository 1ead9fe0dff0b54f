package org.incidentdesk.domain.port.driven;

import java.util.Objects;

/**
 * Everything that the hexagon needs of the outside, in one place.
 *
 * @param unitOfWork storage
 * @param knowledgeIndex the search of the knowledge base
 * @param passwordHashing how passwords are kept
 * @param secrets where tokens come from
 * @param notifier what carries messages out
 * @param fileStore where the bytes of files are
 */
public record DrivenPorts(
        UnitOfWork unitOfWork,
        KnowledgeIndex knowledgeIndex,
        PasswordHashing passwordHashing,
        Secrets secrets,
        Notifier notifier,
        FileStore fileStore) {
    /** Demands every port. */
    public DrivenPorts {
        Objects.requireNonNull(unitOfWork, "unitOfWork");
        Objects.requireNonNull(knowledgeIndex, "knowledgeIndex");
        Objects.requireNonNull(passwordHashing, "passwordHashing");
        Objects.requireNonNull(secrets, "secrets");
        Objects.requireNonNull(notifier, "notifier");
        Objects.requireNonNull(fileStore, "fileStore");
    }
}
