package org.incidentdesk.web.view;

import java.util.List;

/**
 * Why a ticket's priority and deadlines are what they are, in the reader's language.
 *
 * @param priority how the priority came about
 * @param timeToOwn how the deadline to take it in charge came about
 * @param timeToResolve how the deadline to solve it came about
 */
public record ExplanationsJson(List<StepJson> priority, List<StepJson> timeToOwn, List<StepJson> timeToResolve) {}
