package org.incidentdesk.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.port.driving.MatrixDefinition;
import org.incidentdesk.domain.priority.Impact;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.priority.Urgency;
import org.incidentdesk.domain.refusal.InvalidValue;
import org.incidentdesk.domain.refusal.InvalidValue.Fault;
import org.incidentdesk.domain.refusal.RuleRefused;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.web.page.frame.Visit;
import org.incidentdesk.web.page.model.Choice;
import org.incidentdesk.web.page.model.EffectModel;
import org.incidentdesk.web.page.model.FieldModel;
import org.incidentdesk.web.page.model.FieldModel.Kind;
import org.incidentdesk.web.page.model.FormModel.Line;
import org.incidentdesk.web.page.model.FormModel.Part;

/** The priority matrices, each a grid of urgency by impact. A cell that is left empty is not offered. */
final class MatrixShelf implements Shelf {

    private static final Map<String, String> FAULTS = Map.of(
            "missing", "missing",
            "below lower urgency", "below-lower-urgency",
            "below lower impact", "below-lower-impact");

    private final SettingSources sources;

    MatrixShelf(SettingSources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "matrices";
    }

    private PriorityMatrix find(Visit visit, String id) {
        return sources.desk().matrix(visit.actor(), Shelf.id("priorityMatrix", id, MatrixId::new));
    }

    private Thing thing(Visit visit, PriorityMatrix matrix) {
        boolean inForce = sources.desk().settings(visit.actor()).matrix().equals(matrix.id());
        return new Thing(
                matrix.id().value(),
                matrix.version(),
                matrix.name(),
                inForce ? visit.words().of("settings.in-force") : "",
                true);
    }

    @Override
    public Stretch stretch(Visit visit, Wanted wanted) {
        return Shelf.all(sources.desk().matrices(visit.actor()).stream()
                .map(matrix -> thing(visit, matrix))
                .toList());
    }

    @Override
    public Thing thing(Visit visit, String id) {
        return thing(visit, find(visit, id));
    }

    private static String cell(String impact, String urgency) {
        return "impact." + impact + ".urgency." + urgency;
    }

    @Override
    public void fields(Visit visit, Sheet sheet, Optional<String> id) {
        Optional<PriorityMatrix> present = id.map(known -> find(visit, known));
        PriorityMatrix shown = present.orElseGet(PriorityMatrix::standard);
        List<Choice> priorities = Stream.of(Priority.values())
                .map(priority -> new Choice(priority.name(), priority.code()))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int level = Urgency.values().length - 1; level >= 0; level--) {
            Urgency urgency = Urgency.values()[level];
            List<FieldModel> cells = new ArrayList<>();
            for (Impact impact : Impact.values()) {
                String name = cell(impact.name(), urgency.name());
                cells.add(new FieldModel(Kind.CHOICE, name, false, "", priorities));
                sheet.with(
                        name,
                        Optional.ofNullable(
                                shown.cells().getOrDefault(impact, Map.of()).get(urgency)));
            }
            lines.add(new Line(visit.words().capital(urgency.name()), cells));
        }
        sheet.text("name", true)
                .with("name", present.map(PriorityMatrix::name))
                .part(new Part(
                        visit.words().of("settings.matrix.grid"),
                        true,
                        Stream.of(Impact.values())
                                .map(impact -> visit.words().capital(impact.name()))
                                .toList(),
                        lines,
                        List.of()));
    }

    /** What was typed; rows of an impact that is not offered at all are left out. */
    private static MatrixDefinition read(Visit visit) {
        Title name = visit.form().required("name", Title::new);
        Map<Impact, Map<Urgency, Priority>> cells = new EnumMap<>(Impact.class);
        for (Impact impact : Impact.values()) {
            Map<Urgency, Priority> row = new EnumMap<>(Urgency.class);
            for (Urgency urgency : Urgency.values()) {
                String field = cell(impact.name(), urgency.name());
                visit.form()
                        .optional(field, Inputs.oneOf(field, Priority.class))
                        .ifPresent(priority -> row.put(urgency, priority));
            }
            if (!row.isEmpty()) {
                cells.put(impact, row);
            }
        }
        visit.form().mustBeSound();
        return new MatrixDefinition(name, cells);
    }

    /** Says of an unsound matrix what is wrong with which field. */
    private static <T> T placed(Supplier<T> wish) {
        try {
            return wish.get();
        } catch (RuleRefused refused) {
            if (refused.rule() != RuleRefused.Rule.MATRIX_UNSOUND) {
                throw refused;
            }
            List<Fault> faults = new ArrayList<>();
            ((Collection<?>) refused.facts().get("cells")).forEach(told -> fault(told.toString(), faults));
            throw faults.isEmpty() ? refused : new InvalidValue(faults);
        }
    }

    private static void fault(String told, List<Fault> faults) {
        String[] parts = told.split("[× ]", 3);
        if (parts.length == 3 && FAULTS.containsKey(parts[2])) {
            faults.add(new Fault(cell(parts[0], parts[1]), FAULTS.get(parts[2]), Map.of()));
        }
    }

    @Override
    public Kept keep(Visit visit, Optional<String> id) {
        MatrixDefinition wish = read(visit);
        return Kept.of(placed(() -> id.isEmpty()
                ? sources.desk().addMatrix(Wishes.add(visit, wish))
                : sources.desk().changeMatrix(find(visit, id.get()).id(), Wishes.change(visit, wish))));
    }

    @Override
    public boolean isPreviewed() {
        return true;
    }

    @Override
    public Optional<EffectModel> effect(Visit visit, Optional<String> id, boolean typed) {
        PriorityMatrix matrix = typed ? typed(read(visit)) : find(visit, id.orElseThrow());
        return Optional.of(new EffectModel(
                visit.words().of("settings.effect.matrices"),
                List.of(),
                List.of(),
                Optional.of(TicketMatrix.draw(visit.words(), matrix, "", false))));
    }

    private static PriorityMatrix typed(MatrixDefinition wish) {
        return placed(() -> new PriorityMatrix(new MatrixId("typed"), wish.name(), wish.cells(), 0));
    }
}
