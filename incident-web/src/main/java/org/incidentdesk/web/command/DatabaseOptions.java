package org.incidentdesk.web.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the desk keeps what it knows: the options that every command shares, each also an environment variable. */
public final class DatabaseOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:INCIDENT_DESK_DATA:-incident-desk-data}",
            description = "Directory of the embedded database and of the search index [INCIDENT_DESK_DATA]"
                    + " (default: ${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:INCIDENT_DESK_DATABASE_URL}",
            description = "A database server instead of the embedded one, for instance"
                    + " jdbc:postgresql://localhost/desk [INCIDENT_DESK_DATABASE_URL]")
    private String databaseUrl;

    @Option(
            names = "--database-user",
            paramLabel = "NAME",
            defaultValue = "${env:INCIDENT_DESK_DATABASE_USER}",
            description = "The user to sign in with there [INCIDENT_DESK_DATABASE_USER]")
    private String databaseUser;

    @Option(
            names = "--database-password",
            paramLabel = "PASSWORD",
            defaultValue = "${env:INCIDENT_DESK_DATABASE_PASSWORD}",
            description = "That user's password; better given as INCIDENT_DESK_DATABASE_PASSWORD")
    private String databasePassword;

    /**
     * The data directory.
     *
     * @return the path as it was given
     */
    public Path data() {
        return data;
    }

    /**
     * The database server.
     *
     * @return its address; empty for the embedded database
     */
    public Optional<String> databaseUrl() {
        return Optional.ofNullable(databaseUrl).filter(url -> !url.isBlank());
    }

    /**
     * The database user.
     *
     * @return the name, where one was given
     */
    public Optional<String> databaseUser() {
        return Optional.ofNullable(databaseUser);
    }

    /**
     * The database user's password.
     *
     * @return the password, where one was given
     */
    public Optional<String> databasePassword() {
        return Optional.ofNullable(databasePassword);
    }
}
