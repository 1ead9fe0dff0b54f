package org.incidentdesk.archfixture.r07.domain.service;

import java.lang.reflect.Method;

/** A use case that finds its methods by name. */
final class SinnerWhoReflects {
    Method named(String name) throws NoSuchMethodException {
        return getClass().getMethod(name);
    }
}
