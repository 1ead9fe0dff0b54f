/** Lists that are read page by page: a limit, a cursor, and what comes next. */
package org.incidentdesk.domain.listing;
