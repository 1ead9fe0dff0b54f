package org.incidentdesk.archfixture.r09.persistence.row;

/** A row. */
public final class ArticleRow {}
