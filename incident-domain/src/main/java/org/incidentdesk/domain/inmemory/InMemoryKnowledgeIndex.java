package org.incidentdesk.domain.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.identity.CategoryId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.knowledge.Audience;
import org.incidentdesk.domain.knowledge.Esteem;
import org.incidentdesk.domain.knowledge.Question;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;
import org.incidentdesk.domain.text.Stems;
import org.incidentdesk.domain.text.Words;

/**
 * A search that counts common words: each weighs by where it stands in the article, and the more the fewer articles have
 * it. It looks at every article, which does for some thousands of them.
 */
public final class InMemoryKnowledgeIndex implements KnowledgeIndex {

    private static final double TITLE = 4;
    private static final double KEYWORD = 3;
    private static final double SYMPTOM = 2;
    private static final double REST = 1;
    private static final double NEAR = 1.5;
    private static final double COMPLETED = 2;
    private static final double ALTERNATIVE = 4;

    private volatile Map<ArticleId, Entry> entries = new ConcurrentHashMap<>();

    /** An empty index. */
    public InMemoryKnowledgeIndex() {}

    /**
     * An article with the weights of its stems, the stems of its parts, and the folded words that it may be completed to;
     * what cannot be found has none, and is kept for its version.
     */
    private record Entry(
            Article article, Map<String, Double> weights, List<List<String>> parts, Set<String> completions) {
        static Entry of(Article article) {
            Entry entry = new Entry(article, new HashMap<>(), new ArrayList<>(), new HashSet<>());
            if (article.isSearchable()) {
                ArticleText text = article.text();
                entry.take(text.title().value(), TITLE);
                text.keywords().forEach(keyword -> entry.take(keyword, KEYWORD));
                entry.take(text.symptoms().value(), SYMPTOM);
                text.cause().ifPresent(cause -> entry.take(cause.value(), REST));
                entry.take(text.remedyText().value(), REST);
                entry.completions.addAll(Words.of(text.title().value()));
                text.keywords().forEach(keyword -> entry.completions.addAll(Words.of(keyword)));
            }
            return entry;
        }

        private void take(String text, double weight) {
            List<String> stems = Stems.sequence(text);
            stems.forEach(stem -> weights.merge(stem, weight, Math::max));
            parts.add(stems);
        }

        boolean mayBeFound(Query query) {
            Set<CategoryId> categories = article.text().categories();
            return article.isSearchable()
                    && query.audiences().contains(article.audience())
                    && query.validAt().map(article.validity()::includes).orElse(true)
                    && query.language().map(article.text().language()::equals).orElse(true)
                    && (query.within().isEmpty() || !Collections.disjoint(categories, query.within()));
        }

        boolean obeys(Question question) {
            return question.required().stream().allMatch(this::says)
                    && question.excluded().stream().noneMatch(this::says);
        }

        private boolean says(Question.Wanted wanted) {
            return wanted.wordings().stream().anyMatch(this::says);
        }

        boolean says(String wording) {
            List<String> stems = Stems.sequence(wording);
            return parts.stream().anyMatch(part -> Stems.stand(part, stems));
        }

        boolean completes(String beginning) {
            return completions.stream().anyMatch(word -> word.startsWith(beginning));
        }
    }

    @Override
    public synchronized void update(Article article) {
        entries.merge(
                article.id(),
                Entry.of(article),
                (held, offered) -> offered.article().version() < held.article().version() ? held : offered);
    }

    @Override
    public synchronized void rebuild(Stream<Article> articles) {
        Map<ArticleId, Entry> anew = new ConcurrentHashMap<>();
        articles.forEach(article -> anew.put(article.id(), Entry.of(article)));
        entries = anew;
    }

    @Override
    public List<Hit> search(Query query) {
        return found(query).entrySet().stream()
                .map(found -> hit(query, found.getKey().article(), found.getValue()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::article))
                .limit(query.limit())
                .toList();
    }

    private static Hit hit(Query query, Article article, double score) {
        boolean near = !Collections.disjoint(article.text().categories(), query.near());
        return new Hit(article.id(), Esteem.weigh(near ? score * NEAR : score, Esteem.of(article)));
    }

    @Override
    public Facets facets(Query query) {
        Map<Set<CategoryId>, Long> categories = new HashMap<>();
        Map<Audience, Long> audiences = new EnumMap<>(Audience.class);
        found(query).keySet().forEach(entry -> {
            categories.merge(Set.copyOf(entry.article().text().categories()), 1L, Long::sum);
            audiences.merge(entry.article().audience(), 1L, Long::sum);
        });
        return new Facets(categories, audiences);
    }

    private Map<Entry, Double> found(Query query) {
        Question question = query.question();
        Set<String> stems = new LinkedHashSet<>(Stems.of(question.text()));
        question.required().forEach(wanted -> wanted.wordings().forEach(wording -> stems.addAll(Stems.of(wording))));
        Optional<String> beginning = question.beginning().map(Words::fold);
        Collection<Entry> all = entries.values();
        Map<String, Double> rarity = rarity(stems, all);
        Map<Entry, Double> found = new IdentityHashMap<>();
        for (Entry entry : all) {
            double score = score(entry, rarity)
                    + question.alternatives().stream().filter(entry::says).count() * ALTERNATIVE
                    + (beginning.filter(entry::completes).isPresent() ? COMPLETED : 0);
            if (score > 0 && entry.mayBeFound(query) && entry.obeys(question)) {
                found.put(entry, score);
            }
        }
        return found;
    }

    private static double score(Entry entry, Map<String, Double> rarity) {
        double score = 0;
        for (Map.Entry<String, Double> stem : rarity.entrySet()) {
            score += entry.weights().getOrDefault(stem.getKey(), 0.0) * stem.getValue();
        }
        return score;
    }

    private static Map<String, Double> rarity(Set<String> stems, Collection<Entry> all) {
        Map<String, Double> rarity = new HashMap<>();
        for (String stem : stems) {
            long holders = all.stream()
                    .filter(entry -> entry.weights().containsKey(stem))
                    .count();
            rarity.put(stem, Math.log(1 + (1.0 + all.size()) / (1.0 + holders)));
        }
        return rarity;
    }

    @Override
    public long size() {
        return entries.values().stream()
                .filter(entry -> entry.article().isSearchable())
                .count();
    }
}
