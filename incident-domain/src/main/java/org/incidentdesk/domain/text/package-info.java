/** Text that people write: titles and messages within their limits, and the words that a search compares. */
package org.incidentdesk.domain.text;
