package org.incidentdesk.domain.port.driving;

import java.util.Optional;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;
import org.incidentdesk.domain.identity.AssetId;
import org.incidentdesk.domain.identity.PersonId;
import org.incidentdesk.domain.text.Title;

/**
 * What an asset shall be.
 *
 * @param kind what sort of thing it is
 * @param name the name
 * @param state where it stands in its life
 * @param owner who uses it
 * @param parent what it is part of
 */
public record AssetDefinition(
        AssetKind kind, Title name, AssetState state, Optional<PersonId> owner, Optional<AssetId> parent) {}
