package org.incidentdesk.domain.knowledge;

/** The languages that articles are written in. */
public enum Language {
    /** French. */
    FR,
    /** English. */
    EN
}
