package org.incidentdesk.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of the world outside the house, platform and libraries, may be known in which rooms, each with its reason. What
 * is not in this table is refused. A row that nobody uses is refused too, so that the table cannot grow into a licence
 * for everything.
 */
final class Outside {

    private static final String[] ALL = {"domain", "persistence", "kb", "web"};

    /** The rows. */
    static final List<Permission> TABLE = List.of(
            // the platform
            new Permission("java.lang", "every class is made of it", ALL),
            new Permission("java.util", "collections, Optional", ALL),
            new Permission("java.util.function", "lambdas", ALL),
            new Permission("java.util.stream", "streams", ALL),
            new Permission("java.util.regex", "what a name, an id or a word looks like", "domain", "kb.mapping", "web"),
            new Permission(
                    "java.util.concurrent..",
                    "several threads",
                    "domain.inmemory",
                    "kb.search",
                    "persistence.file",
                    "persistence.outbox",
                    "persistence.turn",
                    "web"),
            new Permission("java.time..", "moments and durations", "domain", "kb.mapping", "persistence", "web"),
            new Permission(
                    "java.text.Normalizer*",
                    "words are compared without accents",
                    "domain.file",
                    "domain.identity",
                    "domain.text",
                    "kb.mapping"),
            new Permission(
                    "java.nio.charset",
                    "bytes of a text, for its hash",
                    "domain.listing",
                    "domain.ticket",
                    "domain.service",
                    "kb.mapping"),
            new Permission(
                    "java.security.MessageDigest",
                    "SHA-256: histories are chained, wishes recognised",
                    "domain.ticket",
                    "domain.service",
                    "domain.inmemory",
                    "persistence.file"),
            new Permission(
                    "java.security.NoSuchAlgorithmException",
                    "SHA-256 might be missing, in theory",
                    "domain.ticket",
                    "domain.service",
                    "domain.inmemory",
                    "persistence.file"),
            new Permission("java.security.SecureRandom", "secrets must not be guessed", "domain.inmemory"),
            new Permission("java.security.GeneralSecurityException", "as javax.crypto", "domain.inmemory"),
            new Permission("javax.crypto..", "passwords are stretched (PBKDF2), without a library", "domain.inmemory"),
            new Permission(
                    "java.io",
                    "streams and files, and what fails on them",
                    "domain.port.driven",
                    "domain.port.driving",
                    "domain.service",
                    "domain.inmemory",
                    "kb.mapping",
                    "kb.search",
                    "persistence.file",
                    "persistence.mapping",
                    "web"),
            new Permission("java.lang.annotation", "annotations of our own", "web"),
            new Permission(
                    "java.lang.reflect",
                    "the form of a request's body, who may call a page; connections with a turn",
                    "persistence.turn",
                    "web.json",
                    "web.openapi",
                    "web.page.frame",
                    "web.server"),
            new Permission("java.net", "addresses", "kb.search", "web"),
            new Permission(
                    "java.math",
                    "means and percentiles; limits of numbers",
                    "domain.inmemory",
                    "persistence.repository",
                    "web.openapi",
                    "web.page.drawing",
                    "web.resource"),
            new Permission("java.lang.invoke", "lets Hibernate Search into the documents", "kb.search"),
            new Permission("java.nio..", "bytes and files", "kb.search", "persistence.file", "web"),
            new Permission("java.security", "digests of tokens, random secrets", "web.security", "web.notification"),
            new Permission("javax.crypto..", "digests with a key", "web.security", "web.notification"),
            new Permission("java.net.http", "webhooks are called", "web.notification"),
            new Permission("java.text.MessageFormat", "words of a mail", "web.notification"),
            new Permission("jakarta.mail..", "mail is written and handed on", "web.notification"),
            new Permission(
                    "java.util.zip",
                    "checksums, packed files",
                    "web.archive",
                    "web.page.frame",
                    "web.resource",
                    "web.exchange"),
            new Permission(
                    "java.util.logging", "the log is set up where the program starts", "web.server", "web.bootstrap"),
            new Permission("java.sql", "errors and connections of databases", "persistence"),
            new Permission("javax.sql", "the pool of connections", "persistence"),
            // libraries of the storage
            new Permission(
                    "jakarta.persistence..", "tables are mapped and read through Jakarta Persistence", "persistence"),
            new Permission(
                    "org.hibernate..",
                    "what Jakarta Persistence leaves open: batches, stateless sessions, errors",
                    "persistence"),
            new Permission("com.zaxxer.hikari", "the pool of connections", "persistence"),
            new Permission("com.github.kagkarlsson..", "repeated work is kept by db-scheduler", "persistence"),
            new Permission("org.flywaydb.core..", "the schema is migrated, never guessed", "persistence.migration"),
            new Permission(
                    "com.fasterxml.jackson..",
                    "JSON: documents in the database, bodies on the wire, exports and reports",
                    "persistence.mapping",
                    "web.command",
                    "web.exchange",
                    "web.json",
                    "web.live",
                    "web.notification",
                    "web.openapi",
                    "web.resource",
                    "web.server"),
            // libraries of the search
            new Permission("org.hibernate.search..", "articles are mapped and found through Hibernate Search", "kb"),
            new Permission("org.apache.lucene..", "a search asks the embedded index for its words first", "kb.search"),
            // libraries of the web
            new Permission(
                    "jakarta.annotation", "the order of filters", "web.page.frame", "web.security", "web.server"),
            new Permission(
                    "jakarta.validation..",
                    "the shape of requests",
                    "web.json",
                    "web.openapi",
                    "web.resource",
                    "web.server"),
            new Permission(
                    "jakarta.ws.rs..",
                    "resources, filters, answers",
                    "web.json",
                    "web.openapi",
                    "web.page",
                    "web.problem",
                    "web.resource",
                    "web.security",
                    "web.server"),
            new Permission("gg.jte..", "templates are compiled and rendered", "web.page.frame", "web.template"),
            new Permission("io.swagger.v3..", "the OpenAPI document", "web.openapi"),
            new Permission("org.glassfish.jersey..", "serves the resources", "web.server"),
            new Permission("org.eclipse.jetty..", "serves HTTP", "web.live", "web.server"),
            new Permission("org.eclipse.jetty.http", "forms with files are taken apart", "web.page.frame"),
            new Permission("org.eclipse.jetty.io", "forms with files are taken apart", "web.page.frame"),
            new Permission("org.eclipse.jetty.util", "forms with files are taken apart", "web.page.frame"),
            new Permission("org.hibernate.validator..", "checks the shape of requests", "web.server"),
            new Permission("com.password4j..", "hashes passwords (Argon2)", "web.security"),
            new Permission("picocli", "the command line", "web.command"),
            new Permission(
                    "de.siegmar.fastcsv..",
                    "logs, exports, measures and lists as CSV",
                    "web.exchange",
                    "web.file",
                    "web.page",
                    "web.resource"),
            new Permission("javax.xml.stream", "exports as XES, which is XML", "web.exchange"),
            new Permission("io.prometheus..", "metrics in Prometheus' text format", "web.resource"),
            new Permission("biweekly..", "holidays in iCalendar files", "web.file"),
            new Permission("org.snakeyaml.engine..", "the front matter of articles in files", "web.archive"),
            new Permission("org.commonmark..", "articles are Markdown", "web.text"),
            new Permission("org.owasp.html", "what is made of Markdown can do no harm", "web.text"),
            new Permission("com.github.difflib..", "revisions are compared", "web.text"),
            new Permission("me.tongfei.progressbar", "the progress of an import", "web.command"),
            new Permission(
                    "org.slf4j",
                    "what whoever runs it must know",
                    "web.live",
                    "web.page.frame",
                    "web.problem",
                    "web.bootstrap"));

    private Outside() {}

    /**
     * One row.
     *
     * @param what a package ({@code a.b}), a package with all below it ({@code a.b..}), all types of a package that
     *     begin alike ({@code a.b.C*}), or one type
     * @param reason what for
     * @param rooms rooms, each with all rooms below it
     */
    record Permission(String what, String reason, List<String> rooms) {

        Permission(String what, String reason, String... rooms) {
            this(what, reason, List.of(rooms));
        }

        boolean matches(JavaClass type) {
            if (what.endsWith("..")) {
                String top = what.substring(0, what.length() - 2);
                return type.getPackageName().equals(top)
                        || type.getPackageName().startsWith(top + ".");
            }
            if (what.endsWith("*")) {
                String start = what.substring(0, what.length() - 1);
                return type.getName().startsWith(start) && start.startsWith(type.getPackageName() + ".");
            }
            return type.getPackageName().equals(what) || type.getName().equals(what);
        }

        boolean holdsIn(String room) {
            return rooms.stream().anyMatch(allowed -> room.equals(allowed) || room.startsWith(allowed + "."));
        }
    }

    /** Whether a room may know a type of the outside. */
    static Stream<Permission> permissions(String room, JavaClass target) {
        return TABLE.stream().filter(row -> row.holdsIn(room) && row.matches(target));
    }

    /** A type outside the house that a dependency leads to, or none. */
    static Stream<JavaClass> outside(String root, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.isPrimitive() || Arrows.inside(root, target.getPackageName())
                ? Stream.empty()
                : Stream.of(target);
    }

    /** Outside the house, knows only what the table says. */
    static ArchCondition<JavaClass> respect(String root) {
        return new ArchCondition<>("know only those libraries that the table of permissions says") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = Arrows.room(root, type.getPackageName());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    outside(root, dependency)
                            .filter(target ->
                                    permissions(room, target).findAny().isEmpty())
                            .forEach(target ->
                                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                }
            }
        };
    }
}
