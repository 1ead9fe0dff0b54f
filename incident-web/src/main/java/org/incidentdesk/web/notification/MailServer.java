package org.incidentdesk.web.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The server that mail is handed to, and the desk's own address.
 *
 * @param host its name
 * @param port its port
 * @param tls how the connection is secured
 * @param user who signs in, if anybody does
 * @param password the user's password
 * @param from the desk's own address
 */
public record MailServer(
        String host, int port, Tls tls, Optional<String> user, Optional<String> password, InternetAddress from) {

    private static final String PATIENCE_MILLIS = "10000";
    private static final int SMTP = 25;
    private static final int SUBMISSIONS = 465;

    /** How a connection is secured. */
    public enum Tls {
        /** Not at all, or from the beginning of a conversation on where the server offers it. */
        OFFERED,
        /** From the beginning of a conversation on; a server that does not offer it is given nothing. */
        REQUIRED,
        /** From the first byte on. */
        IMPLICIT
    }

    /**
     * Reads what an operator has written.
     *
     * @param url {@code smtp://host:port} (secured where the server offers it), {@code smtp+tls://…} (secured or not at
     *     all) or {@code smtps://…} (secured from the first byte on), each with {@code user:password@} where the server
     *     asks for it
     * @param from the desk's own address, such as {@code Service desk <desk@example.org>}
     * @return the server
     * @throws IllegalArgumentException if one of them cannot be read, saying why without the password
     */
    public static MailServer of(String url, String from) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            // the exception's own words repeat the url, and with it the password
            throw new IllegalArgumentException("The mail server's url cannot be read");
        }
        Tls tls = switch (String.valueOf(uri.getScheme())) {
            case "smtp" -> Tls.OFFERED;
            case "smtp+tls" -> Tls.REQUIRED;
            case "smtps" -> Tls.IMPLICIT;
            default ->
                throw new IllegalArgumentException("The mail server's url begins with smtp:, smtp+tls: or smtps:");
        };
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("The mail server's url names no host");
        }
        int usual = tls == Tls.IMPLICIT ? SUBMISSIONS : SMTP;
        String[] signIn = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new MailServer(
                uri.getHost(),
                uri.getPort() < 0 ? usual : uri.getPort(),
                tls,
                signIn.length > 0 ? Optional.of(decoded(signIn[0])) : Optional.empty(),
                signIn.length > 1 ? Optional.of(decoded(signIn[1])) : Optional.empty(),
                address(from));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static InternetAddress address(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            if (address.getAddress().indexOf('@') < 1) {
                throw new IllegalArgumentException("The desk's own mail address has no @");
            }
            return address;
        } catch (AddressException e) {
            throw new IllegalArgumentException("The desk's own mail address cannot be read: " + e.getMessage(), e);
        }
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.IMPLICIT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls != Tls.IMPLICIT));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(tls == Tls.REQUIRED));
        return properties;
    }

    /** The part behind the {@code @}, which makes identities of messages the desk's own. */
    String domain() {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    /** Leaves the password out of every log. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + " " + tls + " from " + from + "]";
    }
}
