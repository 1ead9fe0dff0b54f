package org.incidentdesk.persistence.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.incidentdesk.domain.asset.AssetKind;
import org.incidentdesk.domain.asset.AssetState;

/** A configuration item. */
@Entity
@Table(name = "asset")
public final class AssetRow extends NamedRow {

    /** What sort of thing it is. */
    @Enumerated(EnumType.STRING)
    public AssetKind kind;

    /** The name. */
    public String name;

    /** Where it stands in its life. */
    @Enumerated(EnumType.STRING)
    public AssetState state;

    /** Who answers for it. */
    public String owner;

    /** What it is part of. */
    public String parent;

    /** The folded words that it is found by, each with a blank before it. */
    public String words;
}
