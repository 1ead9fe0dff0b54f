package org.incidentdesk.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incidentdesk.domain.knowledge.Synonyms;
import org.incidentdesk.domain.port.driving.SynonymsChange;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.web.page.frame.Visit;

/** Which wordings mean the same to the search: one text of them, a group on each line. */
final class SynonymShelf extends SettingsShelf {

    private static final String ONLY = "synonyms";
    private static final String FIELD = "wordings";
    private static final Pattern PLACE = Pattern.compile("groups\\[(\\d+)].*");

    SynonymShelf(SettingSources sources) {
        super(ONLY, sources);
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Synonyms synonyms = settings(visit).synonyms();
        sheet.area(FIELD, false)
                .hint("settings.wordings.hint")
                .with(
                        FIELD,
                        synonyms.groups().stream()
                                .map(group -> String.join(", ", group))
                                .collect(Collectors.joining("\n")));
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        List<String> lines = visit.form().text(FIELD).lines().toList();
        List<Integer> filled = IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                .boxed()
                .toList();
        Synonyms synonyms = Inputs.placed(
                () -> new Synonyms(
                        filled.stream().map(line -> wordings(lines.get(line))).toList()),
                fault -> place(fault, filled));
        sources().desk().changeSynonyms(Wishes.change(visit, new SynonymsChange(synonyms)));
        return new Kept(ONLY, "");
    }

    private static List<String> wordings(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }

    /** A fault within a group is told with its line; one of all together as it is. */
    private static Fault place(Fault fault, List<Integer> filled) {
        Matcher place = PLACE.matcher(fault.field());
        return place.matches()
                ? new Fault(FIELD, "unfit-line", Map.of("line", filled.get(Integer.parseInt(place.group(1))) + 1))
                : new Fault(FIELD, fault.code(), fault.facts());
    }
}
