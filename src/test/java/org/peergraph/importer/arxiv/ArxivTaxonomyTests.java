package org.peergraph.importer.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.identifier.ArxivCategory;
import org.peergraph.importer.TopicMention;
import tools.jackson.databind.json.JsonMapper;

class ArxivTaxonomyTests {

    private final List<String> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cs.DC | arxiv:cs.DC | Distributed, Parallel, and Cluster Computing | arxiv:grp_cs",
                "quant-ph | arxiv:quant-ph | Quantum Physics | arxiv:grp_physics",
                "q-bio | arxiv:q-bio | Quantitative Biology | arxiv:grp_q-bio",
                "astro-ph.CO | arxiv:astro-ph.CO | Cosmology and Nongalactic Astrophysics | arxiv:grp_physics",
                "alg-geom | arxiv:math.AG | Algebraic Geometry | arxiv:grp_math",
                "cmp-lg | arxiv:cs.CL | Computation and Language | arxiv:grp_cs",
                "supr-con | arxiv:cond-mat.supr-con | Superconductivity | arxiv:grp_physics",
                "math.IT | arxiv:cs.IT | Information Theory | arxiv:grp_cs",
                "cs.ZZ | arxiv:cs.ZZ | cs.ZZ | arxiv:grp_cs",
            })
    void knowsNameAndGroup(String code, String id, String name, String group) {
        TopicMention topic = topics(code).getFirst();
        assertThat(topic.id()).isEqualTo(id);
        assertThat(topic.name()).isEqualTo(name);
        assertThat(topic.parent()).extracting(TopicMention::id).isEqualTo(group);
        assertThat(ArxivCategory.find(id)).isPresent();
        assertThat(ArxivCategory.find(group)).isEmpty();
    }

    @Test
    void listsACategoryAndItsAliasOnce() {
        assertThat(topics("alg-geom math.AG math-ph math.MP"))
                .extracting(TopicMention::id)
                .containsExactly("arxiv:math.AG", "arxiv:math-ph");
        assertThat(notes).isEmpty();
    }

    @Test
    void callsAnUnknownCategoryByItsCode() {
        TopicMention topic = topics("new-ph.XY").getFirst();
        assertThat(topic.name()).isEqualTo("new-ph.XY");
        assertThat(topic.parent()).isNull();
        assertThat(notes).containsExactly("unknown category: called by its code");
    }

    private List<TopicMention> topics(String categories) {
        String json = "{\"categories\":\"" + categories + "\"}";
        return new ArxivTopics().of(new ArxivLine(JsonMapper.shared().readTree(json), notes::add));
    }
}
