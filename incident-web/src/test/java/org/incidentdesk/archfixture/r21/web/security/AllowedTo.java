package org.incidentdesk.archfixture.r21.web.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Who may call. */
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    /** Who. */
    String value();
}
