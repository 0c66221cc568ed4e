package org.peergraph.importer.arxiv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.peergraph.importer.TopicMention;

/** A paper's categories as topics; the one listed first is its main one. */
final class ArxivTopics {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*(?:\\.[A-Za-z-]+)?");

    private final ArxivTaxonomy taxonomy = ArxivTaxonomy.load();

    List<TopicMention> of(ArxivLine line) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : line.words("categories")) {
            if (CODE.matcher(code).matches()) {
                codes.add(taxonomy.current(code));
                if (!taxonomy.knows(code)) {
                    line.note("unknown category: called by its code");
                }
            } else {
                line.note("not a category: left out");
            }
        }
        if (codes.isEmpty()) {
            line.note("no category");
        }
        List<TopicMention> topics = new ArrayList<>();
        codes.forEach(code -> topics.add(taxonomy.category(code, topics.isEmpty())));
        return topics;
    }
}
