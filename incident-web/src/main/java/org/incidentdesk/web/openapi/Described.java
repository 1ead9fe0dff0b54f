package org.incidentdesk.web.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a resource method does and answers, said beside it, as far as its signature does not say it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {

    /**
     * The operation's stable name.
     *
     * @return one word in camelCase
     */
    String id();

    /**
     * What it does.
     *
     * @return a sentence
     */
    String text();

    /**
     * What it answers when all goes well.
     *
     * @return the record; {@link Void} for no body, {@link java.io.InputStream} for a file
     */
    Class<?> gives() default Void.class;

    /**
     * Whether it answers a list of them.
     *
     * @return true for a list
     */
    boolean list() default false;

    /**
     * The status when all goes well.
     *
     * @return the HTTP status
     */
    int status() default 200;

    /**
     * Whether it wants to be told in {@code If-Match} which version the caller has seen.
     *
     * @return how much it wants that
     */
    Expects expects() default Expects.NOTHING;

    /** How much a method wants to know which version the caller has seen. */
    enum Expects {
        /** There is nothing to overwrite. */
        NOTHING,
        /** It checks the version where one is given. */
        IF_GIVEN,
        /** It does nothing without it. */
        ALWAYS
    }
}
