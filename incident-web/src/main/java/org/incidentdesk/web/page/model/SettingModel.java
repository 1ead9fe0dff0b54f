package org.incidentdesk.web.page.model;

import java.util.List;
import java.util.Optional;

/**
 * One setting: the form that changes it, what it brings about, and what else can be done with it.
 *
 * @param frame what stands around the page
 * @param kind what its kind is called
 * @param kindPath where its kind is listed
 * @param name what it is called
 * @param once what is shown this once, such as a secret; empty text for nothing
 * @param form the form
 * @param changed what others changed while the form was filled in
 * @param previewed whether the form can show what it would bring about
 * @param effect what it brings about
 * @param acts what else can be done
 * @param ways where one can go from here
 */
public record SettingModel(
        Frame frame,
        String kind,
        String kindPath,
        String name,
        String once,
        FormModel form,
        List<KeptModel.Field> changed,
        boolean previewed,
        Optional<EffectModel> effect,
        List<FormModel> acts,
        List<Choice> ways) {

    /** Copies the lists. */
    public SettingModel {
        changed = List.copyOf(changed);
        acts = List.copyOf(acts);
        ways = List.copyOf(ways);
    }
}
