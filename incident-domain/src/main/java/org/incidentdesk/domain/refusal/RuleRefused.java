package org.incidentdesk.domain.refusal;

import java.util.Map;

/** A rule of the desk forbids it, although the values are well formed and the caller has the right. */
public final class RuleRefused extends DomainRefusal {

    private static final long serialVersionUID = 1L;

    private final Rule rule;

    /** The rules that can refuse, each with the code under which it is told. */
    public enum Rule {
        /** A category, location, asset or link would end up above itself. */
        CYCLE("cycle"),
        /** What was named is retired or inactive and takes no new work. */
        RETIRED("retired"),
        /** It is still in use and can therefore only be retired. */
        IN_USE("in-use"),
        /** The category does not stand for incidents. */
        NOT_FOR_INCIDENTS("not-for-incidents"),
        /** The matrix leaves cells empty or falls where impact or urgency rises. */
        MATRIX_UNSOUND("matrix-unsound"),
        /** The matrix in force does not offer this level. */
        LEVEL_NOT_OFFERED("level-not-offered"),
        /** There is no override to withdraw. */
        NO_OVERRIDE("no-override"),
        /** The person or group is assigned already. */
        ALREADY_ASSIGNED("already-assigned"),
        /** The person or group is not assigned. */
        NOT_ASSIGNED("not-assigned"),
        /** Requesters cannot be given tickets to work on. */
        NOT_A_TECHNICIAN("not-a-technician"),
        /** The task is done already. */
        TASK_DONE("task-done"),
        /** The follow-up was written by somebody else. */
        NOT_THE_AUTHOR("not-the-author"),
        /** The file was attached by somebody else. */
        NOT_WHO_ATTACHED("not-who-attached"),
        /** The ticket has as many files as it may have. */
        TOO_MANY_FILES("too-many-files"),
        /** The ticket's files would be larger in sum than they may be. */
        FILES_TOO_LARGE("files-too-large"),
        /** The moment lies in the past. */
        MOMENT_PASSED("moment-passed"),
        /** The time in which a closed ticket may be reopened is over. */
        REOPENING_WINDOW_OVER("reopening-window-over"),
        /** A solution was approved already. */
        ALREADY_APPROVED("already-approved"),
        /** The ticket cannot be closed without a category. */
        CATEGORY_MISSING("category-missing"),
        /** The ticket is linked with itself. */
        LINK_TO_ITSELF("link-to-itself"),
        /** The same link exists already. */
        ALREADY_LINKED("already-linked"),
        /** There is no such link. */
        NOT_LINKED("not-linked"),
        /** A ticket has one original, and one parent, at most. */
        LINKED_ELSEWHERE("linked-elsewhere"),
        /** The settings say that open children keep their parent open. */
        OPEN_CHILDREN("open-children"),
        /** The article's state does not allow it. */
        ARTICLE_STATE("article-state"),
        /** An article is reviewed by somebody other than its author, or by an administrator. */
        OWN_ARTICLE("own-article"),
        /** A text of the article shows the picture. */
        IMAGE_SHOWN("image-shown"),
        /** An article and its translation are written in two languages. */
        SAME_LANGUAGE("same-language"),
        /** The ticket has no solution to learn from. */
        NO_SOLUTION("no-solution"),
        /** The calendar is open too seldom: so much working time has not passed by its last year. */
        CALENDAR_EXHAUSTED("calendar-exhausted"),
        /** The last active administrator must stay. */
        LAST_ADMINISTRATOR("last-administrator"),
        /** The requester has said already how satisfied one is. */
        ALREADY_RATED("already-rated"),
        /** The time in which the requester may say how satisfied one is has passed. */
        SATISFACTION_PERIOD_OVER("satisfaction-period-over"),
        /** Nobody rates a solution of one's own. */
        OWN_SOLUTION("own-solution"),
        /** A diagnosis of the ticket is under way already. */
        DIAGNOSIS_OPEN("diagnosis-open"),
        /** No diagnosis of the ticket is under way. */
        NO_DIAGNOSIS("no-diagnosis"),
        /** The diagnosis does not ask this. */
        NOT_ASKED("not-asked");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        /**
         * The refusal's stable code.
         *
         * @return the code in lower-case words joined by hyphens
         */
        public String code() {
            return code;
        }
    }

    /**
     * Refuses by a rule.
     *
     * @param rule the rule
     * @param facts what a reader needs to know
     */
    public RuleRefused(Rule rule, Map<String, Object> facts) {
        super(rule.code(), facts);
        this.rule = rule;
    }

    /**
     * Refuses by a rule with one fact.
     *
     * @param rule the rule
     * @param fact the fact's name
     * @param value the fact's value
     */
    public RuleRefused(Rule rule, String fact, Object value) {
        this(rule, Map.of(fact, String.valueOf(value)));
    }

    /**
     * The rule that refused.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }
}
