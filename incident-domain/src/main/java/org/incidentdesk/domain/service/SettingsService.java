package org.incidentdesk.domain.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.identity.MatrixId;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.DeskAdministration;
import org.incidentdesk.domain.port.driving.DeskSign;
import org.incidentdesk.domain.port.driving.MatrixDefinition;
import org.incidentdesk.domain.port.driving.Receipt;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.SettingsChange;
import org.incidentdesk.domain.port.driving.SynonymsChange;
import org.incidentdesk.domain.priority.PriorityMatrix;
import org.incidentdesk.domain.settings.DeskSettings;

final class SettingsService implements DeskAdministration {

    private static final Definitions.Kind<SettingsChange, DeskSettings> SETTINGS = new Definitions.Kind<>(
            "settings",
            (repositories, settings) -> repositories.settings().save(settings),
            settings -> "settings",
            DeskSettings::version);
    private static final Definitions.Kind<SynonymsChange, DeskSettings> SYNONYMS =
            new Definitions.Kind<>("synonyms", SETTINGS.save(), SETTINGS.id(), SETTINGS.version());
    private static final Definitions.Kind<MatrixDefinition, PriorityMatrix> MATRIX = new Definitions.Kind<>(
            "priorityMatrix",
            (repositories, matrix) -> repositories.matrices().save(matrix),
            PriorityMatrix::id,
            PriorityMatrix::version);

    private final Desk desk;
    private final Definitions definitions;

    SettingsService(Desk desk, Definitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @Override
    public DeskSign sign() {
        DeskSettings settings = desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.settings().get());
        return new DeskSign(settings.deskName(), settings.zone());
    }

    @Override
    public DeskSettings settings(Actor actor) {
        actor.mustBeStaff("READ_SETTINGS");
        return desk.ports()
                .unitOfWork()
                .reading(repositories -> repositories.settings().get());
    }

    @Override
    public Receipt changeSettings(Request<SettingsChange> request) {
        request.actor().mustBeAdministrator("CHANGE_SETTINGS");
        DeskSettings wanted = request.command().settings();
        return definitions.change(
                SETTINGS, request, repositories -> repositories.settings().get(), (repositories, before) -> {
                    new References(repositories).matrix(wanted.matrix());
                    new Agreements(repositories, wanted).mustExist();
                    return wanted.with(before.synonyms()).atVersion(before.version());
                });
    }

    @Override
    public Receipt changeSynonyms(Request<SynonymsChange> request) {
        request.actor().mustBeAdministrator("CHANGE_SETTINGS");
        return definitions.change(
                SYNONYMS,
                request,
                repositories -> repositories.settings().get(),
                (repositories, before) -> before.with(request.command().synonyms()));
    }

    @Override
    public List<PriorityMatrix> matrices(Actor actor) {
        actor.mustBeStaff("READ_SETTINGS");
        return desk.ports().unitOfWork().reading(SettingsService::all);
    }

    private static List<PriorityMatrix> all(Repositories repositories) {
        List<PriorityMatrix> matrices = new ArrayList<>(repositories.matrices().all());
        Set<MatrixId> stored = new HashSet<>();
        matrices.forEach(matrix -> stored.add(matrix.id()));
        PriorityMatrix.shipped().stream()
                .filter(shipped -> !stored.contains(shipped.id()))
                .forEach(matrices::add);
        matrices.sort(Comparator.comparing(PriorityMatrix::id));
        return matrices;
    }

    @Override
    public PriorityMatrix matrix(Actor actor, MatrixId id) {
        actor.mustBeStaff("READ_SETTINGS");
        return desk.ports().unitOfWork().reading(repositories -> new References(repositories).matrix(id));
    }

    @Override
    public Receipt addMatrix(Request<MatrixDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_MATRICES");
        return definitions.add(MATRIX, request, (repositories, definition) -> {
            Set<String> taken = new HashSet<>();
            all(repositories).forEach(matrix -> taken.add(matrix.id().value()));
            MatrixId id = new MatrixId(Definitions.freeSlug(definition.name(), taken::contains));
            return new PriorityMatrix(id, definition.name(), definition.cells(), 0);
        });
    }

    @Override
    public Receipt changeMatrix(MatrixId id, Request<MatrixDefinition> request) {
        request.actor().mustBeAdministrator("CHANGE_MATRICES");
        return definitions.change(
                MATRIX,
                request,
                repositories -> new References(repositories).matrix(id),
                (repositories, before) -> new PriorityMatrix(
                        id, request.command().name(), request.command().cells(), before.version()));
    }
}
