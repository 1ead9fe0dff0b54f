package org.incidentdesk.domain.asset;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;

/**
 * A configuration item of the inventory.
 *
 * @param id the identity
 * @param kind what sort of thing it is
 * @param name the name
 * @param state where it stands in its life
 * @param owner who uses it or answers for it
 * @param parent what it is part of, for instance the computer that a software is installed on
 * @param version the number of changes so far, 0 for one that was never stored
 */
public record Asset(
        AssetId id,
        AssetKind kind,
        Title name,
        AssetState state,
        Optional<PersonId> owner,
        Optional<AssetId> parent,
        long version) {

    /**
     * Checks what can be checked without knowing other assets.
     *
     * @throws RuleRefused if the asset is its own parent
     */
    public Asset {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(owner, "owner");
        if (parent.isPresent() && parent.get().equals(id)) {
            throw new RuleRefused(RuleRefused.Rule.CYCLE, "asset", id);
        }
    }

    /**
     * The same asset at another version, as a repository returns it.
     *
     * @param newVersion the version
     * @return the copy
     */
    public Asset atVersion(long newVersion) {
        return new Asset(id, kind, name, state, owner, parent, newVersion);
    }
}
