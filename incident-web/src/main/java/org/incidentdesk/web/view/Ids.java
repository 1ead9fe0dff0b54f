package org.incidentdesk.web.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Identities as readers see them: as text. */
final class Ids {

    private Ids() {}

    static Optional<String> of(Optional<?> id) {
        return id.map(Object::toString);
    }

    static List<String> of(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
