package org.incidentdesk.domain.diagnosis;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.diagnosis.GuideNode.Answer;
import org.incidentdesk.domain.diagnosis.GuideNode.EscalationEnd;
import org.incidentdesk.domain.diagnosis.GuideNode.Fact;
import org.incidentdesk.domain.diagnosis.GuideNode.Question;
import org.incidentdesk.domain.diagnosis.GuideNode.SolutionEnd;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.text.Title;
import org.incidentdesk.domain.ticket.EscalationReason;
import org.incidentdesk.domain.ticket.Outcome;

/**
 * What every incident needs: define the problem, collect, analyse, look for a known problem, and then apply what helps or
 * hand the ticket on for one of the three reasons.
 */
final class StandardGuide {

    static final Guide GUIDE = new Guide(
            new GuideId("standard"),
            new Title("Standard"),
            new NodeId("define"),
            List.of(
                    fact(
                            "define",
                            "Définir le problème : quel message exact, quelle application, quel utilisateur, dans quel"
                                    + " contexte ?",
                            "Define the problem: which exact message, which application, which user, in what context?",
                            "since-when"),
                    fact(
                            "since-when",
                            "Depuis quand ? Qu'est-ce qui a changé juste avant ?",
                            "Since when? What changed just before?",
                            "elsewhere"),
                    question(
                            "elsewhere",
                            "Le problème apparaît-il aussi sur un autre poste ou dans un autre navigateur ?",
                            "Does the problem appear on another workstation or in another browser, too?",
                            answer("yes", "Oui, partout", "Yes, everywhere", "others"),
                            answer("no", "Non, seulement ici", "No, only here", "others"),
                            answer("not-tried", "Impossible à essayer", "Cannot be tried", "others")),
                    question(
                            "others",
                            "D'autres personnes sont-elles touchées ?",
                            "Are other people affected?",
                            answer("yes", "Oui", "Yes", "maintenance"),
                            answer("no", "Non", "No", "maintenance")),
                    question(
                            "maintenance",
                            "Une maintenance ou une panne est-elle annoncée ?",
                            "Is a maintenance or an outage announced?",
                            answer("yes", "Oui", "Yes", "known"),
                            answer("no", "Non", "No", "known")),
                    question(
                            "known",
                            "Le problème est-il connu ? Chercher un article ou un contournement dans la base de"
                                    + " connaissances.",
                            "Is the problem known? Look for an article or a workaround in the knowledge base.",
                            answer("solution", "Oui, avec une solution", "Yes, with a solution", "apply"),
                            answer("workaround", "Oui, avec un contournement", "Yes, with a workaround", "work-around"),
                            answer("no", "Non", "No", "find")),
                    question(
                            "find",
                            "Puis-je trouver une solution moi-même, à temps ?",
                            "Can I find a solution myself, in time?",
                            answer("yes", "Oui, je sais quoi faire", "Yes, I know what to do", "apply"),
                            answer("no-time", "Non, pas à temps", "No, not in time", "no-solution-in-time"),
                            answer(
                                    "no-skills",
                                    "Non, cela dépasse mes compétences",
                                    "No, it is beyond my skills",
                                    "beyond-my-skills")),
                    question(
                            "apply",
                            "Puis-je appliquer la solution moi-même ?",
                            "Can I apply the solution myself?",
                            answer("yes", "Oui, elle fonctionne", "Yes, it works", "solved"),
                            answer("no-rights", "Non, il me manque des droits", "No, I lack rights", "missing-rights"),
                            answer("failed", "Essayée, sans succès", "Tried, without success", "no-solution-in-time")),
                    question(
                            "work-around",
                            "Puis-je appliquer le contournement moi-même ?",
                            "Can I apply the workaround myself?",
                            answer("yes", "Oui, il fonctionne", "Yes, it works", "worked-around"),
                            answer("no-rights", "Non, il me manque des droits", "No, I lack rights", "missing-rights"),
                            answer("failed", "Essayé, sans succès", "Tried, without success", "no-solution-in-time")),
                    new SolutionEnd(
                            new NodeId("solved"),
                            BilingualText.of(
                                    "Solution appliquée par le centre de services et vérifiée avec le demandeur :",
                                    "Solution applied by the service desk and verified with the requester:"),
                            Outcome.FIXED),
                    new SolutionEnd(
                            new NodeId("worked-around"),
                            BilingualText.of(
                                    "Contournement appliqué ; le service est rétabli, la cause demeure :",
                                    "Workaround applied; service is restored, the cause remains:"),
                            Outcome.WORKAROUND),
                    escalation(
                            "missing-rights",
                            "La solution est connue, mais les droits manquent pour l'appliquer.",
                            "The solution is known, but the rights to apply it are missing.",
                            EscalationReason.MISSING_RIGHTS),
                    escalation(
                            "no-solution-in-time",
                            "Pas de solution dans le délai promis.",
                            "No solution within the time promised.",
                            EscalationReason.NO_SOLUTION_IN_TIME),
                    escalation(
                            "beyond-my-skills",
                            "Le problème dépasse les compétences du centre de services.",
                            "The problem is beyond the skills of the service desk.",
                            EscalationReason.BEYOND_MY_SKILLS)),
            0);

    private StandardGuide() {}

    private static Fact fact(String id, String french, String english, String next) {
        return new Fact(new NodeId(id), BilingualText.of(french, english), new NodeId(next));
    }

    private static Question question(String id, String french, String english, Answer... answers) {
        return new Question(new NodeId(id), BilingualText.of(french, english), List.of(answers));
    }

    private static Answer answer(String id, String french, String english, String next) {
        return new Answer(new AnswerId(id), BilingualText.of(french, english), new NodeId(next));
    }

    private static EscalationEnd escalation(String id, String french, String english, EscalationReason reason) {
        return new EscalationEnd(new NodeId(id), BilingualText.of(french, english), Optional.empty(), reason);
    }
}
