/**
 * Drawings of the pages, made on the server: pure functions from plain data to markup. They know nothing of the domain;
 * what they show has been worded already. No drawing relies on colour: each part also differs by a word, a shape or a
 * pattern. Colours come from classes that the style sheet knows, so that light and dark need one drawing only.
 */
package org.incidentdesk.web.page.drawing;
