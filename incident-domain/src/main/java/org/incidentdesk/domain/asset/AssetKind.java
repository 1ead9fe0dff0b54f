package org.incidentdesk.domain.asset;

/** What sort of thing a configuration item is. */
public enum AssetKind {
    /** A program or an application. */
    SOFTWARE,
    /** A desktop or portable computer. */
    COMPUTER,
    /** A screen. */
    MONITOR,
    /** A printer or copier. */
    PRINTER,
    /** A telephone, fixed or mobile. */
    PHONE,
    /** A switch, router or access point. */
    NETWORK_DEVICE,
    /** A server, real or virtual. */
    SERVER,
    /** A service that users know by its name. */
    SERVICE,
    /** Whatever else is kept in the inventory. */
    OTHER
}
