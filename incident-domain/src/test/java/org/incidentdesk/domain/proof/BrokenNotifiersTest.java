package org.incidentdesk.domain.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.incidentdesk.domain.contract.NotifierContract;
import org.incidentdesk.domain.notification.Medium;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.port.driven.Notifier;

/** Notifiers with the faults that they have, and the contract that finds them. */
class BrokenNotifiersTest extends Proof {

    abstract static class Carrier implements NotifierContract, Notifier {
        final List<String> arrived = new ArrayList<>();
        boolean broken;

        @Override
        public Notifier notifier() {
            return this;
        }

        @Override
        public Medium medium() {
            return Medium.MAIL;
        }

        @Override
        public Set<Medium> media() {
            return Set.of(Medium.MAIL);
        }

        @Override
        public String address() {
            return "julie@example.org";
        }

        @Override
        public List<String> arrived() {
            return arrived;
        }

        @Override
        public void breakDown() {
            broken = true;
        }

        String identity(Message message) {
            return message.news().id().toString();
        }

        @Override
        public Outcome send(Message message) {
            if (broken) {
                return new Outcome(Fate.FAILED, "broken down");
            }
            arrived.add(identity(message));
            return Outcome.DELIVERED;
        }
    }

    /** Says nothing of what it can do. */
    @FoundBy(alone = true, value = "itCarriesByTheMediumThatItNames")
    static class Modest extends Carrier {
        @Override
        public Set<Medium> media() {
            return Set.of(Medium.WEBHOOK);
        }
    }

    /** Puts what is newest before what is older. */
    @FoundBy(alone = true, value = "whatIsDeliveredHasArrivedUnderItsIdentityInTheOrderOfSending")
    static class Stack extends Carrier {
        @Override
        public Outcome send(Message message) {
            Outcome outcome = super.send(message);
            arrived.sort(Comparator.reverseOrder());
            return outcome;
        }
    }

    /** Numbers what it carries by itself. */
    @FoundBy({"aRepeatHasTheSameIdentity", "whatIsDeliveredHasArrivedUnderItsIdentityInTheOrderOfSending"})
    static class Renaming extends Carrier {
        @Override
        String identity(Message message) {
            return "message-" + arrived.size();
        }
    }

    /** Fails on what is not Latin. */
    @FoundBy(alone = true, value = "everyScriptIsCarried")
    static class Latin extends Carrier {
        @Override
        public Outcome send(Message message) {
            boolean latin = ((Message.Letter) message)
                    .words()
                    .orElseThrow()
                    .value()
                    .chars()
                    .allMatch(c -> c < 0x2100);
            return latin ? super.send(message) : new Outcome(Fate.FAILED, "unmappable character");
        }
    }

    /** Throws where it should tell. */
    @FoundBy(alone = true, value = "whatDoesNotArriveIsToldAsAFailureInOneLine")
    static class Throwing extends Carrier {
        @Override
        public Outcome send(Message message) {
            if (broken) {
                throw new IllegalStateException("broken down");
            }
            return super.send(message);
        }
    }
}
