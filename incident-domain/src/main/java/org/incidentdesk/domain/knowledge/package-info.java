/** What the desk has learned: articles, their life, and who may read them. */
package org.incidentdesk.domain.knowledge;
