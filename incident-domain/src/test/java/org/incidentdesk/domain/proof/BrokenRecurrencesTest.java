package org.incidentdesk.domain.proof;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.incidentdesk.domain.contract.RecurringWorkContract;
import org.incidentdesk.domain.port.driven.RecurringWork;
import org.incidentdesk.domain.port.driven.RecurringWork.Repetition;

/** Repetitions with their faults, and the contract that finds them. */
class BrokenRecurrencesTest extends Proof {

    private static final Repetition NOTHING = () -> {};

    /** A fault is waited for less long than a sound adapter on a busy machine. */
    abstract static class Impatient extends Faulty implements RecurringWorkContract {
        Impatient(UnaryOperator<RecurringWork> fault) {
            super(sound -> Altered.recurring(sound, fault));
        }

        @Override
        public int patienceSeconds() {
            return 4;
        }
    }

    private static Runnable once(Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (!done.getAndSet(true)) {
                work.run();
            }
        };
    }

    /** Does everything once. */
    @FoundBy({"aWorkIsDoneAgainAndAgain", "aFailureDoesNotEndTheRepetition", "ofTwoNodesOneDoesTheWorkEachTime"})
    static class Forgetful extends Impatient {
        Forgetful() {
            super(recurring -> (name, pause, work) -> recurring.every(name, pause, once(work)));
        }
    }

    /** Lets a failure end the repetition. */
    @FoundBy(
            alone = true,
            value = {"aFailureDoesNotEndTheRepetition"})
    static class Fragile extends Impatient {
        Fragile() {
            super(recurring -> (name, pause, work) -> {
                AtomicBoolean failed = new AtomicBoolean();
                return recurring.every(name, pause, () -> {
                    if (!failed.get()) {
                        failed.set(true);
                        work.run();
                        failed.set(false);
                    }
                });
            });
        }
    }

    /** Does not wait for the work that is under way, and goes on with it. */
    @FoundBy({"whatWasEndedIsDoneNoMore"})
    static class Unstoppable extends Impatient {
        Unstoppable() {
            super(recurring -> (name, pause, work) -> {
                recurring.every(name, pause, work);
                return NOTHING;
            });
        }
    }

    /** Lets every node do all of it. */
    @FoundBy(
            alone = true,
            value = {"ofTwoNodesOneDoesTheWorkEachTime"})
    static class OnEveryNode extends Impatient {
        OnEveryNode() {
            super(recurring -> {
                AtomicInteger nodes = new AtomicInteger();
                return (name, pause, work) -> recurring.every(name + nodes.incrementAndGet(), pause, work);
            });
        }
    }

    /** Lets the first node do all of it, for ever. */
    @FoundBy({"whereOneNodeEndsTheOtherGoesOn"})
    static class FirstNodeOnly extends Impatient {
        FirstNodeOnly() {
            super(FirstNodeOnly::broken);
        }

        private static RecurringWork broken(RecurringWork recurring) {
            Set<String> known = new HashSet<>();
            return (name, pause, work) -> known.add(name) ? recurring.every(name, pause, work) : NOTHING;
        }
    }
}
