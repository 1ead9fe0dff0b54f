package org.incidentdesk.domain.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.incidentdesk.domain.identity.ArticleId;
import org.incidentdesk.domain.knowledge.Article;
import org.incidentdesk.domain.knowledge.ArticleText;
import org.incidentdesk.domain.port.driven.KnowledgeIndex;

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

    private volatile Map<ArticleId, Entry> entries = new ConcurrentHashMap<>();

    /** An empty index. */
    public InMemoryKnowledgeIndex() {}

    /** An article with the weights of its stems; what cannot be found has none, and is kept for its version. */
    private record Entry(Article article, Map<String, Double> weights) {
        static Entry of(Article article) {
            Map<String, Double> weights = new HashMap<>();
            if (article.isSearchable()) {
                ArticleText text = article.text();
                weigh(weights, text.title().value(), TITLE);
                weigh(weights, String.join(" ", text.keywords()), KEYWORD);
                weigh(weights, text.symptoms().value(), SYMPTOM);
                text.cause().ifPresent(cause -> weigh(weights, cause.value(), REST));
                weigh(weights, text.remedyText().value(), REST);
            }
            return new Entry(article, weights);
        }

        private static void weigh(Map<String, Double> weights, String text, double weight) {
            Stems.of(text).forEach(stem -> weights.merge(stem, weight, Math::max));
        }

        boolean mayBeFound(Query query) {
            return article.isSearchable()
                    && query.audiences().contains(article.audience())
                    && query.language().map(article.text().language()::equals).orElse(true);
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
        Set<String> stems = Stems.of(query.text());
        Collection<Entry> all = entries.values();
        Map<String, Double> rarity = rarity(stems, all);
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : all) {
            double score = score(entry, rarity);
            if (score > 0 && entry.mayBeFound(query)) {
                Set<?> common = new HashSet<>(entry.article().text().categories());
                common.retainAll(query.near());
                hits.add(new Hit(entry.article().id(), common.isEmpty() ? score : score * NEAR));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::article))
                .limit(query.limit())
                .toList();
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
