package org.incidentdesk.persistence.row;

import java.util.List;

/** All tables, for whoever opens the mapping. */
public final class Rows {

    /** The mapped classes. */
    public static final List<Class<?>> ALL = List.of(
            TicketRow.class,
            TicketSummaryRow.class,
            TicketEventRow.class,
            TicketAssigneeRow.class,
            TicketLinkRow.class,
            TicketSearchRow.class,
            CategoryRow.class,
            AssetRow.class,
            LocationRow.class,
            PersonRow.class,
            SupportGroupRow.class,
            PriorityMatrixRow.class,
            DeskSettingsRow.class,
            ArticleRow.class,
            AccountRow.class,
            ApiTokenRow.class,
            ReceiptRow.class,
            OutboxMessageRow.class,
            OutboxListenerRow.class);

    private Rows() {}
}
