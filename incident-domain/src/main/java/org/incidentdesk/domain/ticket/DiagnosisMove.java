package org.incidentdesk.domain.ticket;

import java.util.Objects;
import java.util.Optional;
import org.incidentdesk.domain.identity.AnswerId;
import org.incidentdesk.domain.identity.GuideId;
import org.incidentdesk.domain.identity.NodeId;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/**
 * A step of a diagnosis, as a guide has judged it. A ticket knows nothing of guides but what these steps say, so that
 * its history can be read without them.
 */
public sealed interface DiagnosisMove {

    /**
     * A run begins.
     *
     * @param guide which guide
     * @param version which version of it
     * @param name its name at that time
     * @param start what it asks first
     */
    record Begin(GuideId guide, long version, Title name, NodeId start) implements DiagnosisMove {
        /** Demands every part. */
        public Begin {
            Objects.requireNonNull(guide, "guide");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(start, "start");
        }
    }

    /**
     * What a run asks is answered, or something that it asked before is answered anew; what came after that is then
     * forgotten.
     *
     * @param node what is answered
     * @param answer the answer chosen, to a question
     * @param fact what was found out, where that was asked
     * @param next where it leads
     * @param ends whether the run ends there
     */
    record Reply(NodeId node, Optional<AnswerId> answer, Optional<Text> fact, NodeId next, boolean ends)
            implements DiagnosisMove {
        /** Demands every part. */
        public Reply {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(next, "next");
        }
    }

    /** A run is given up. */
    record Abandon() implements DiagnosisMove {}
}
