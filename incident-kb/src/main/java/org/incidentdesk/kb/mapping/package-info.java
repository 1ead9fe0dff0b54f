/** What the index keeps of an article, and how French and English words are reduced to what they have in common. */
package org.incidentdesk.kb.mapping;
