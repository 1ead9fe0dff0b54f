package org.incidentdesk.domain.service;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.category.Category;
import org.incidentdesk.domain.category.CategoryTree;
import org.incidentdesk.domain.diagnosis.Guide;
import org.incidentdesk.domain.diagnosis.GuideNode;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.port.driving.AbandonDiagnosis;
import org.incidentdesk.domain.port.driving.AnswerDiagnosis;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.Diagnosis;
import org.incidentdesk.domain.port.driving.DiagnosisView;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.port.driving.TicketReceipt;
import org.incidentdesk.domain.refusal.NotFound;
import org.incidentdesk.domain.ticket.DiagnosisMove;
import org.incidentdesk.domain.ticket.DiagnosisRun;
import org.incidentdesk.domain.ticket.TicketAction;
import org.incidentdesk.domain.ticket.TicketSnapshot;

final class DiagnosisService implements Diagnosis {

    private final Desk desk;
    private final TicketDecisions decisions;

    DiagnosisService(Desk desk, TicketDecisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    @Override
    public DiagnosisView diagnosis(Actor actor, TicketNumber ticket) {
        actor.mustBeStaff("READ_DIAGNOSES");
        return desk.ports().unitOfWork().reading(repositories -> {
            TicketSnapshot state =
                    repositories.tickets().find(ticket).orElseThrow(() -> new NotFound("ticket", ticket));
            Guide guide = state.diagnosis()
                    .map(run -> new References(repositories).guide(run.guide(), run.version()))
                    .orElseGet(
                            () -> suiting(repositories, state.classification().current()));
            return new DiagnosisView(ticket, state.version(), guide, state.diagnosis());
        });
    }

    /** The nearest guide on the way from a category to the root, at last the one that every incident can go through. */
    private static Guide suiting(Repositories repositories, Optional<CategoryId> category) {
        References references = new References(repositories);
        if (category.isPresent()) {
            List<Category> path = new CategoryTree(repositories.categories().all()).path(category.get());
            for (int i = path.size() - 1; i >= 0; i--) {
                if (path.get(i).guide().isPresent()) {
                    return references.guide(path.get(i).guide().get());
                }
            }
        }
        return references.guide(Guide.standard().id());
    }

    @Override
    public TicketReceipt begin(Request<BeginDiagnosis> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            Guide guide = command.guide()
                    .map(unit.references()::guide)
                    .orElseGet(() -> suiting(
                            unit.repositories(),
                            ticket.snapshot().classification().current()));
            ticket.diagnose(guide.begin(), unit.rules(), unit.stamp());
        });
    }

    @Override
    public TicketReceipt answer(Request<AnswerDiagnosis> request) {
        return decisions.decide(request, (ticket, command, unit) -> {
            unit.stamp().by().mustBeStaff(TicketAction.DIAGNOSE.name());
            DiagnosisRun run = ticket.diagnosis();
            Guide guide = unit.references().guide(run.guide(), run.version());
            ticket.diagnose(
                    guide.reply(run, command.node(), command.answer(), command.fact()), unit.rules(), unit.stamp());
            GuideNode now = guide.node(ticket.diagnosis().at()).orElseThrow();
            if (now instanceof GuideNode.ArticleEnd end) {
                ticket.linkArticle(end.article(), unit.rules(), unit.stamp());
            }
        });
    }

    @Override
    public TicketReceipt abandon(Request<AbandonDiagnosis> request) {
        return decisions.decide(
                request,
                (ticket, command, unit) -> ticket.diagnose(new DiagnosisMove.Abandon(), unit.rules(), unit.stamp()));
    }
}
