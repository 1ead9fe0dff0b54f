package org.incidentdesk.web.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a resource method. Every one says so; one that does not is closed to all. The domain has the last word:
 * which tickets a requester sees is not decided at the door.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /**
     * Who.
     *
     * @return the circle
     */
    Callers value();
}
