package org.incidentdesk.persistence.row;

import java.util.List;

/**
 * All tables, for whoever opens the mapping. The rows are final: of a class that is not, Hibernate makes a proxy at every
 * start, which takes a good part of it and which sessions without state never use.
 */
public final class Rows {

    /** The mapped classes. */
    public static final List<Class<?>> ALL = List.of(
            TicketRow.class,
            TicketSummaryRow.class,
            TicketEventRow.class,
            TicketAssigneeRow.class,
            TicketLinkRow.class,
            TicketFileRow.class,
            TicketArticleRow.class,
            MissedSearchRow.class,
            TicketSearchRow.class,
            CategoryRow.class,
            AssetRow.class,
            LocationRow.class,
            PersonRow.class,
            SupportGroupRow.class,
            PriorityMatrixRow.class,
            CalendarRow.class,
            ServiceLevelRow.class,
            DeskSettingsRow.class,
            TicketTemplateRow.class,
            CannedAnswerRow.class,
            ReportRuleRow.class,
            GuideRow.class,
            GuideRevisionRow.class,
            ScenarioRow.class,
            ExerciseRow.class,
            ArticleRow.class,
            ArticleRevisionRow.class,
            ArticleVoteRow.class,
            ArticleImageRow.class,
            AccountRow.class,
            ApiTokenRow.class,
            SessionRow.class,
            ReceiptRow.class,
            OutboxMessageRow.class,
            OutboxListenerRow.class,
            WebhookRow.class,
            DeliveryRow.class);

    private Rows() {}
}
