package org.incidentdesk.domain.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One event of every kind and more of those that come in several forms, written as a history keeps them. */
public final class EveryEvent {

    private static final String WRITTEN = """
        REPORTED
        title=Accès refusé
        description=Depuis ce matin
        requester=julie
        recordedBy=sara
        channel=PHONE
        location=geneve
        neededBy=2026-11-25T16:00:00.000000Z
        openedAt=2026-11-24T15:00:00.000000Z
        impact=LOW
        urgency=HIGH
        matrix=course
        matrixName=Cours
        computed=MEDIUM
        serviceLevel=Standard
        toOwn=P1D
        toResolve=P3D/END
        start=GROUP_ASSIGNMENT
        calendar=bureau
        calendarName=Heures de bureau
        zone=Europe/Zurich
        segment=MONDAY 08:00-12:00
        segment=FRIDAY 13:30-17:00
        holiday=--08-01 Fête nationale
        holiday=2026-12-24/2027-01-02 Fin d'année

        REPORTED bare
        title=Accès refusé
        description=Depuis ce matin
        requester=julie
        recordedBy=julie
        channel=PORTAL
        openedAt=2026-11-24T15:00:00.000000Z
        impact=MEDIUM
        urgency=MEDIUM
        matrix=standard
        matrixName=5×5
        computed=MEDIUM
        serviceLevel=Standard
        toOwn=PT8H
        toResolve=PT72H

        PRESET_APPLIED
        origin=RULE
        source=vpn
        name=Tout ce qui est VPN
        category=reseau
        group=reseau
        impact=HIGH
        urgency=LOW

        PRESET_APPLIED bare
        origin=DEFAULT_GROUP
        source=reseau
        name=Réseau

        CANNED_ANSWER_USED
        entry=7
        cannedAnswer=rappel

        DETAILS_CORRECTED
        title=Accès refusé à HorairePro
        description=Depuis lundi
        requester=marc
        recordedBy=sara
        channel=EMAIL
        location=lausanne
        neededBy=2026-11-26T07:30:00.000000Z
        openedAt=2026-11-24T15:00:00.000000Z

        CLASSIFIED
        category=horairepro
        asset=pc-12
        asset=pc-7

        CLASSIFIED bare

        CLASSIFICATION_VERIFIED
        category=horairepro
        corrected=true

        ASSESSED
        impact=VERY_HIGH
        urgency=VERY_LOW
        matrix=standard
        matrixName=5×5
        computed=LOW
        major=true
        serviceLevel=Standard
        toOwn=PT48H
        toResolve=PT240H

        PRIORITY_OVERRIDDEN
        priority=VERY_HIGH
        reason=La direction attend

        OVERRIDE_WITHDRAWN

        MAJOR_FLAGGED
        major=true
        reason=Toute l'école est touchée

        MAJOR_FLAGGED withdrawn
        major=false
        reason=Une seule salle

        ASSIGNED
        person=sara

        ASSIGNED group
        group=support

        UNASSIGNED
        person=sara

        UNASSIGNED group
        group=support

        ESCALATED
        to=reseau
        released=support
        releasedPerson=paul
        releasedPerson=sara
        reason=MISSING_RIGHTS
        comment=Il faut un compte d'administration

        ESCALATED bare
        to=reseau
        reason=BEYOND_MY_SKILLS

        OBSERVERS_CHANGED
        observer=marc
        observer=paul

        FOLLOW_UP_ADDED
        text=Essayez un autre navigateur
        visibility=PUBLIC

        FOLLOW_UP_ADDED private
        text=Encore HorairePro
        visibility=PRIVATE

        FOLLOW_UP_CORRECTED
        followUp=6
        text=Essayez un autre poste

        FILE_ATTACHED
        name=capture.png
        mediaType=image/png
        size=1024
        sha256=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
        visibility=PUBLIC

        FILE_ATTACHED private
        name=trace.log
        mediaType=text/plain
        size=10
        sha256=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
        visibility=PRIVATE

        FILE_ATTACHED with a message
        name=capture.png
        mediaType=image/png
        size=1024
        sha256=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
        visibility=PUBLIC
        followUp=6

        FILE_REMOVED
        attachment=8

        TASK_ADDED
        text=Passer au bureau
        visibility=PRIVATE
        assignee=paul
        from=2026-11-25T08:00:00.000000Z
        to=2026-11-25T09:00:00.000000Z

        TASK_ADDED bare
        text=Passer au bureau
        visibility=PUBLIC

        TASK_COMPLETED
        task=9
        spent=PT25M

        TASK_COMPLETED bare
        task=9

        PUT_ON_HOLD
        reason=AWAITING_REQUESTER
        comment=Quel navigateur ?
        until=2026-11-27T08:00:00.000000Z
        before=ASSIGNED
        remindAt=2026-11-26T08:00:00.000000Z
        reminded=2

        PUT_ON_HOLD bare
        reason=AWAITING_VENDOR
        before=NEW

        HOLD_CHANGED
        reason=OTHER
        comment=Attendre la réunion
        before=PLANNED

        RESUMED

        SOLUTION_PROPOSED
        text=Cache vidé
        outcome=WORKAROUND
        article=12

        SOLUTION_PROPOSED bare
        text=Droits donnés
        outcome=FIXED

        SOLUTION_APPROVED
        solution=14
        comment=Merci

        SOLUTION_APPROVED bare
        solution=14

        SOLUTION_REFUSED
        solution=14
        reason=Toujours pas

        CLOSED
        category=horairepro
        verification=CONFIRMED

        CLOSED bare
        verification=NOT_VERIFIED

        REOPENED
        reason=Le message est revenu

        LINKED
        kind=DUPLICATE_OF
        other=41

        UNLINKED
        kind=RELATED
        other=41

        ARTICLE_LINKED
        article=12

        ARTICLE_UNLINKED
        article=12

        AGREEMENT_CHANGED
        serviceLevel=Examens
        toOwn=PT1H
        toResolve=PT4H

        TARGET_WARNED
        goal=OWN
        threshold=THREE_QUARTERS
        due=2026-11-24T23:00:00.000000Z
        told=paul
        told=sara

        TARGET_BREACHED
        goal=RESOLVE
        threshold=BREACH
        due=2026-11-27T15:00:00.000000Z

        REQUESTER_REMINDED
        times=1
        next=2026-11-30T08:00:00.000000Z

        SATISFACTION_ANSWERED
        rating=4
        comment=Rapide

        SATISFACTION_ANSWERED bare
        rating=2

        DIAGNOSIS_BEGUN
        guide=standard
        version=3
        name=Standard
        node=define

        DIAGNOSIS_ANSWERED
        node=others
        answer=yes
        next=maintenance
        ends=false

        DIAGNOSIS_ANSWERED fact
        node=since-when
        fact=Depuis la mise à jour
        next=solved
        ends=true

        DIAGNOSIS_ABANDONED
        """;

    private static final Map<String, String> FORMS = forms();

    private EveryEvent() {}

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String paragraph : WRITTEN.split("\n\n")) {
            List<String> lines = paragraph.lines().toList();
            StringBuilder form = new StringBuilder("""
                incidentdesk.event/1
                type=%s
                ticket=42
                sequence=15
                at=2026-11-24T15:06:00.000001Z
                by=sara
                role=TECHNICIAN
                status=ASSIGNED
                """.formatted(lines.get(0).split(" ", 2)[0]));
            lines.stream().skip(1).forEach(line -> form.append(line).append('\n'));
            forms.put(lines.get(0), form.toString());
        }
        return forms;
    }

    /** The name of every form: the kind of event and what is special about this one. */
    public static Stream<String> names() {
        return FORMS.keySet().stream();
    }

    /** The canonical form, all lines of it. */
    public static String form(String name) {
        return FORMS.get(name);
    }

    /** The event, done by the technician Sara to the ticket 42. */
    public static TicketEvent event(String name) {
        return CanonicalForm.read(FORMS.get(name));
    }
}
