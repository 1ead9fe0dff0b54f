package org.incidentdesk.web.command;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the service is to run: the options of {@code serve}, each also an environment variable. */
public final class ServeOptions {

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:INCIDENT_DESK_HOST:-127.0.0.1}",
            description = "Address to listen on; 0.0.0.0 listens on all [INCIDENT_DESK_HOST]"
                    + " (default: ${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "${env:INCIDENT_DESK_PORT:-8080}",
            description =
                    "Port to listen on; 0 takes any that is free [INCIDENT_DESK_PORT]" + " (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--demo",
            defaultValue = "${env:INCIDENT_DESK_DEMO:-false}",
            fallbackValue = "true",
            description = "Load the HorairePro organisation with the accounts julie, sara, niveau2 and prof, password"
                    + " demo; on a loopback address only [INCIDENT_DESK_DEMO]")
    private boolean demo;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "${env:INCIDENT_DESK_PUBLIC_URL}",
            description = "Where browsers reach the service when a proxy stands before it, such as"
                    + " https://desk.example.org; with https, cookies are never sent without it"
                    + " [INCIDENT_DESK_PUBLIC_URL]")
    private URI publicUrl;

    @Option(
            names = "--smtp-url",
            paramLabel = "URL",
            defaultValue = "${env:INCIDENT_DESK_SMTP_URL}",
            description =
                    "Mail server: smtp://, smtp+tls:// (secured or nothing) or smtps://, then user:password@host:port;"
                            + " without it the desk writes no mail. Rather the variable than the option, which other users of"
                            + " the machine can see [INCIDENT_DESK_SMTP_URL]")
    private String smtpUrl;

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            defaultValue = "${env:INCIDENT_DESK_MAIL_FROM:-Incident Desk <incident-desk@localhost>}",
            description = "The desk's own mail address [INCIDENT_DESK_MAIL_FROM] (default: ${DEFAULT-VALUE})")
    private String mailFrom;

    @Mixin
    private DatabaseOptions database;

    /**
     * Where to listen.
     *
     * @return a host name or an address
     */
    public String host() {
        return host;
    }

    /**
     * Whether only this machine can reach the service.
     *
     * @return true for addresses such as 127.0.0.1, ::1 and localhost
     * @throws CommandFailed if there is no such address
     */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CommandFailed("No address is known for the host " + host, e);
        }
    }

    /**
     * Which port to listen on.
     *
     * @return 0 to 65535, 0 for any that is free
     */
    public int port() {
        return port;
    }

    /**
     * Whether the demonstration is to be loaded.
     *
     * @return true if it is
     */
    public boolean demo() {
        return demo;
    }

    /**
     * Where browsers reach the service, when a proxy stands before it.
     *
     * @return the address; empty where browsers come directly
     */
    public Optional<URI> publicUrl() {
        return Optional.ofNullable(publicUrl).filter(url -> !url.toString().isBlank());
    }

    /**
     * The server that mail is handed to.
     *
     * @return its url; empty where the desk writes no mail
     */
    public Optional<String> smtpUrl() {
        return Optional.ofNullable(smtpUrl).filter(url -> !url.isBlank());
    }

    /**
     * The desk's own mail address.
     *
     * @return the address, perhaps with a name
     */
    public String mailFrom() {
        return mailFrom;
    }

    /**
     * Where the desk keeps what it knows.
     *
     * @return the options of every command
     */
    public DatabaseOptions database() {
        return database;
    }
}
