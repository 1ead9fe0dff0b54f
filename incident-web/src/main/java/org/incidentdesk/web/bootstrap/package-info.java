/**
 * The composition root: the only package that knows every adapter, and the only one that puts a desk together. One class
 * wires each module, with plain {@code new}.
 */
package org.incidentdesk.web.bootstrap;
