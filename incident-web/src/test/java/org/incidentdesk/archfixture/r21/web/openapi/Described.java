package org.incidentdesk.archfixture.r21.web.openapi;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What a method gives. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {
    /** What. */
    String value();
}
