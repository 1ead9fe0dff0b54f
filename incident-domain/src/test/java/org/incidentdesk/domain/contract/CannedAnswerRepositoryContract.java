package org.incidentdesk.domain.contract;

import java.util.List;
import java.util.Optional;
import org.incidentdesk.domain.form.CannedAnswer;
import org.incidentdesk.domain.identity.CannedAnswerId;
import org.incidentdesk.domain.knowledge.Language;
import org.incidentdesk.domain.port.driven.CannedAnswerRepository;
import org.incidentdesk.domain.port.driven.Repositories;
import org.incidentdesk.domain.text.Text;
import org.incidentdesk.domain.text.Title;

/** What a {@link CannedAnswerRepository} keeps. */
public interface CannedAnswerRepositoryContract extends WholeListContract<CannedAnswerId, CannedAnswer> {

    @Override
    default CannedAnswerRepository repository(Repositories repositories) {
        return repositories.cannedAnswers();
    }

    @Override
    default List<CannedAnswer> all(Repositories repositories) {
        return repositories.cannedAnswers().all();
    }

    @Override
    default CannedAnswer named(String id) {
        return SampleThings.cannedAnswer(new CannedAnswerId(id));
    }

    @Override
    default List<CannedAnswer> examples() {
        return List.of(
                SampleThings.cannedAnswer(new CannedAnswerId(Fresh.id("answer"))),
                new CannedAnswer(
                        new CannedAnswerId(Fresh.id("answer")),
                        new Title(Fresh.ofLength(Title.MAX_LENGTH)),
                        new Text(Fresh.ofLength(Text.MAX_LENGTH)),
                        Optional.of(CannedAnswer.Kind.SOLUTION),
                        Optional.of(Language.FR),
                        Optional.of(Fresh.category()),
                        false,
                        0));
    }

    @Override
    default CannedAnswer changed(CannedAnswer thing) {
        return new CannedAnswer(
                thing.id(),
                new Title("Autrement"),
                new Text("Autre texte « 🙂 »"),
                Optional.of(CannedAnswer.Kind.FOLLOW_UP),
                Optional.of(Language.EN),
                Optional.empty(),
                false,
                thing.version());
    }

    @Override
    default CannedAnswerId id(CannedAnswer thing) {
        return thing.id();
    }

    @Override
    default long version(CannedAnswer thing) {
        return thing.version();
    }

    @Override
    default CannedAnswer atVersion(CannedAnswer thing, long version) {
        return thing.atVersion(version);
    }
}
