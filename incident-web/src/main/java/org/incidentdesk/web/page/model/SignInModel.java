package org.incidentdesk.web.page.model;

import java.util.List;

/**
 * The door.
 *
 * @param frame what stands around it
 * @param typed what was typed
 * @param next where to go on afterwards
 * @param keptPath where a kept form was to be sent; empty text where there is none
 * @param kept what is kept of it
 */
public record SignInModel(Frame frame, Typed typed, String next, String keptPath, List<KeptModel.Field> kept) {
    /** Copies the fields. */
    public SignInModel {
        kept = List.copyOf(kept);
    }
}
