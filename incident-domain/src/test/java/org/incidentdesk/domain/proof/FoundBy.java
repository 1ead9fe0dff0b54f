package org.incidentdesk.domain.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks contracts that run against a broken adapter, and says which of their tests have to find the fault. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface FoundBy {

    /** The tests that must fail. */
    String[] value();

    /** Whether no other test may fail. */
    boolean alone() default false;
}
