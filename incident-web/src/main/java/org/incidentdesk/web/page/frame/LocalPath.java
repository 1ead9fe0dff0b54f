package org.incidentdesk.web.page.frame;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a browser may be sent on to: within this service, and nowhere else. */
public final class LocalPath {

    private LocalPath() {}

    /**
     * A path that somebody else says.
     *
     * @param path the path; may be null
     * @return the path where it is one of this service; else the first page
     */
    public static String of(String path) {
        if (path == null
                || !path.startsWith("/")
                || path.startsWith("//")
                || path.indexOf('\\') >= 0
                || path.chars().anyMatch(c -> c < ' ')) {
            return "/";
        }
        try {
            URI uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null ? path : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
