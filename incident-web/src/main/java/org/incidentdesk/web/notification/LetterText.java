package org.incidentdesk.web.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.notification.Message;
import org.incidentdesk.domain.notification.News;
import org.incidentdesk.domain.text.Text;

/** The words of a mail, in plain text and in the reader's language. */
final class LetterText {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private LetterText() {}

    /** The same for all mails of a ticket, so that mail programs keep them together. */
    static String subject(Message.Letter letter) {
        return "[" + letter.news().ticket() + "] " + letter.news().title();
    }

    static String body(Message.Letter letter) {
        News news = letter.news();
        ResourceBundle words = words(letter.language());
        StringBuilder body = new StringBuilder();
        body.append(said(words, "greeting", letter.name())).append("\n\n");
        body.append(said(words, "news." + news.kind(), news.ticket(), news.title(), news.author()))
                .append("\n\n");
        letter.words()
                .map(Text::value)
                .ifPresent(text -> body.append(quoted(text)).append("\n\n"));
        return body.append("-- \n")
                .append(said(words, "footer", news.desk()))
                .append('\n')
                .toString();
    }

    private static String quoted(String text) {
        return text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("org.incidentdesk.web.notification.letters", locale(language), EXACTLY);
    }

    static Locale locale(Language language) {
        return language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }

    private static String said(ResourceBundle words, String key, Object... parts) {
        Object[] texts = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            texts[i] = String.valueOf(parts[i]);
        }
        return new MessageFormat(words.getString(key), Locale.ROOT).format(texts);
    }
}
