package org.incidentdesk.web.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
            names = "--files",
            paramLabel = "DIR",
            defaultValue = "${env:INCIDENT_DESK_FILES}",
            description =
                    "Directory of the files that hang on tickets; nodes that share a database share this directory too"
                            + " (default: files in the data directory) [INCIDENT_DESK_FILES]")
    private Path files;

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

    @Option(
            names = "--search-url",
            paramLabel = "URL",
            defaultValue = "${env:INCIDENT_DESK_SEARCH_URL}",
            description = "An OpenSearch cluster instead of the search index in the data directory, for instance"
                    + " http://localhost:9200 [INCIDENT_DESK_SEARCH_URL]")
    private URI searchUrl;

    /**
     * The data directory.
     *
     * @return the path as it was given
     */
    public Path data() {
        return data;
    }

    /**
     * The directory of the files that hang on tickets.
     *
     * @return the directory; unless it was named, one in the data directory
     */
    public Path files() {
        return files == null || files.toString().isBlank() ? data.resolve("files") : files;
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
     * The cluster that searches.
     *
     * @return where one of its nodes answers; empty for the index in the data directory
     * @throws CommandFailed if that is no address of a node
     */
    public Optional<URI> searchUrl() {
        if (searchUrl == null || searchUrl.toString().isBlank()) {
            return Optional.empty();
        }
        if (searchUrl.getHost() == null || !List.of("http", "https").contains(searchUrl.getScheme())) {
            throw new CommandFailed("--search-url wants http://host:port or https://host:port");
        }
        if (searchUrl.getUserInfo() != null) {
            throw new CommandFailed("--search-url takes no user and no password");
        }
        return Optional.of(searchUrl);
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
