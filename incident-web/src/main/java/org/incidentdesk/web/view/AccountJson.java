package org.incidentdesk.web.view;

import org.incidentdesk.domain.port.driving.AccountView;

/**
 * An account.
 *
 * @param person whose
 * @param locked whether signing in is refused
 * @param version its version
 */
public record AccountJson(String person, boolean locked, long version) {

    /**
     * Made of a view.
     *
     * @param view the view
     * @return what readers see
     */
    public static AccountJson of(AccountView view) {
        return new AccountJson(view.person().value(), view.locked(), view.version());
    }
}
