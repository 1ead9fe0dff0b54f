package org.incidentdesk.domain.service;

import static org.incidentdesk.domain.service.TestDesk.ACCESS;
import static org.incidentdesk.domain.service.TestDesk.JULIE;
import static org.incidentdesk.domain.service.TestDesk.PAUL;
import static org.incidentdesk.domain.service.TestDesk.PROF;
import static org.incidentdesk.domain.service.TestDesk.SARA;
import static org.incidentdesk.domain.service.TestDesk.SUPPORT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.identity.TicketNumber;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.knowledge.Remedy;
import org.incidentdesk.domain.people.Actor;
import org.incidentdesk.domain.port.driving.AddFollowUp;
import org.incidentdesk.domain.port.driving.AddTask;
import org.incidentdesk.domain.port.driving.ApproveSolution;
import org.incidentdesk.domain.port.driving.AssignTicket;
import org.incidentdesk.domain.port.driving.BeginDiagnosis;
import org.incidentdesk.domain.port.driving.CannedAnswerDefinition;
import org.incidentdesk.domain.port.driving.DraftArticle;
import org.incidentdesk.domain.port.driving.HoldTicket;
import org.incidentdesk.domain.port.driving.MoveArticle;
import org.incidentdesk.domain.port.driving.OpenArticle;
import org.incidentdesk.domain.port.driving.OverridePriority;
import org.incidentdesk.domain.port.driving.Request;
import org.incidentdesk.domain.priority.Priority;
import org.incidentdesk.domain.priority.PriorityOverride;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.Assignee;
import org.incidentdesk.domain.ticket.HoldReason;
import org.incidentdesk.domain.ticket.TicketEvent;
import org.incidentdesk.domain.ticket.Visibility;

/** A ticket of Julie's, and the ways to bring it where a decision can be made on it. */
final class DecisionScene {

    final TestDesk test = new TestDesk();
    final TicketNumber ticket = test.reported();

    List<TicketEvent> events() {
        return test.desk.consultation().history(SARA, ticket).stream()
                .map(recorded -> recorded.event())
                .toList();
    }

    long version() {
        return test.view(ticket).version();
    }

    long message(Actor by) {
        return test.desk
                .work()
                .addFollowUp(Request.of(by, new AddFollowUp(ticket, new Text("Bonjour"), Visibility.PUBLIC)))
                .entry();
    }

    long task() {
        return test.desk
                .work()
                .addTask(Request.of(
                        SARA,
                        new AddTask(
                                ticket,
                                new Text("Appeler"),
                                Visibility.PUBLIC,
                                Optional.of(PAUL.person()),
                                Optional.empty())))
                .entry();
    }

    void onHold() {
        test.desk
                .work()
                .hold(Request.of(
                        SARA, new HoldTicket(ticket, HoldReason.AWAITING_VENDOR, Optional.empty(), Optional.empty())));
    }

    void assigned() {
        test.desk.triage().assign(Request.of(SARA, new AssignTicket(ticket, new Assignee.Team(SUPPORT))));
    }

    void overridden() {
        test.desk
                .triage()
                .overridePriority(Request.of(
                        SARA,
                        new OverridePriority(ticket, new PriorityOverride(Priority.VERY_HIGH, new Text("Examen")))));
    }

    void solved() {
        test.solve(ticket);
    }

    void closed() {
        solved();
        test.desk
                .resolution()
                .approve(Request.of(JULIE, new ApproveSolution(ticket, Optional.empty(), Optional.empty())));
    }

    void diagnosed() {
        test.desk.diagnosis().begin(Request.of(SARA, new BeginDiagnosis(ticket, Optional.empty())));
    }

    ArticleId article(Remedy remedy) {
        ArticleText text = new ArticleText(
                new Title("Accès refusé"),
                new Text("Le message apparaît."),
                Optional.empty(),
                remedy,
                new Text("Vider le cache."),
                Language.FR,
                new TreeSet<>(Set.of(ACCESS)),
                new TreeSet<>());
        ArticleId article = ArticleId.parse(test.desk
                .authoring()
                .draft(Request.of(SARA, new DraftArticle(text)))
                .id());
        test.desk.authoring().submit(Request.of(SARA, new MoveArticle(article)));
        test.desk.authoring().publish(Request.of(PROF, new MoveArticle(article)));
        test.desk.authoring().openTo(Request.of(PROF, new OpenArticle(article, Audience.FAQ)));
        return article;
    }

    CannedAnswerId answer() {
        return new CannedAnswerId(test.desk
                .forms()
                .addCannedAnswer(Request.of(
                        PROF,
                        new CannedAnswerDefinition(
                                new Title("Réponse"),
                                new Text("C'est fait."),
                                Optional.<CannedAnswer.Kind>empty(),
                                Optional.empty(),
                                Optional.empty(),
                                true)))
                .id());
    }
}
