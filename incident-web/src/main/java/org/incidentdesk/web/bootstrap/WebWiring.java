package org.incidentdesk.web.bootstrap;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.incidentdesk.domain.port.driven.PasswordHashing;
import org.incidentdesk.domain.port.driven.Secrets;
import org.incidentdesk.web.command.CommandFailed;
import org.incidentdesk.web.command.Program;
import org.incidentdesk.web.command.ServeOptions;
import org.incidentdesk.web.security.Argon2PasswordHashing;
import org.incidentdesk.web.security.RememberingPasswordHashing;
import org.incidentdesk.web.security.SecureRandomSecrets;
import org.incidentdesk.web.server.DeskServer;
import org.incidentdesk.web.server.ServerSettings;

/** Wires the web: what secures the door, and the server that it belongs to. */
final class WebWiring {

    /** Long enough for a busy morning's requests, short enough that a stolen memory is of little use. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST_REMEMBERED = 10_000;

    private WebWiring() {}

    static Secrets secrets() {
        return new SecureRandomSecrets();
    }

    static PasswordHashing passwordHashing(InstantSource clock) {
        return new RememberingPasswordHashing(new Argon2PasswordHashing(), clock, REMEMBERED, MOST_REMEMBERED);
    }

    static DeskServer server(OpenedDesk opened, ServeOptions options, InstantSource clock) {
        ServerSettings settings = ServerSettings.usual(
                Program.version(),
                options.demo(),
                opened::isReady,
                () -> KnowledgeWiring.lag(opened.storage().outbox()),
                clock,
                secrets()::next,
                options.publicUrl());
        return new DeskServer(opened.desk(), options.host(), options.port(), settings);
    }

    /** Lets requests in, and tells where they may come to. */
    static URI open(DeskServer server, ServeOptions options) {
        try {
            server.start();
        } catch (IllegalStateException e) {
            throw new CommandFailed(reason(e, options), e);
        }
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    private static String reason(Throwable failure, ServeOptions options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "Port " + options.port() + " on " + options.host() + " cannot be listened on: "
                        + cause.getMessage();
            }
        }
        return failure.getMessage();
    }
}
