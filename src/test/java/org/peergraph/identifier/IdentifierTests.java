package org.peergraph.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1007/BF00318647 | 10.1007/bf00318647",
                "doi:10.1007/BF00318647 | 10.1007/bf00318647",
                "DOI: 10.1007/BF00318647 | 10.1007/bf00318647",
                "https://doi.org/10.1007/BF00318647 | 10.1007/bf00318647",
                "http://dx.doi.org/10.1007/BF00318647 | 10.1007/bf00318647",
                "doi.org/10.1007/BF00318647 | 10.1007/bf00318647",
                "10.1002/(SICI)1:4<338::AID>3.0.CO;2-B | 10.1002/(sici)1:4<338::aid>3.0.co;2-b",
                "10.1000.10/123 | 10.1000.10/123",
            })
    void readsDois(String text, String value) {
        assertThat(Doi.find(text)).contains(new Doi(value));
        assertThat(Identifier.parse(text)).isEqualTo(new Doi(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.1000", "10.12/x", "11.1000/x", "10.1000/a b", "see 10.1000/x"})
    void takesNothingElseForADoi(String text) {
        assertThat(Doi.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2304.12760 | 2304.12760",
                "0704.0001v2 | 0704.0001",
                "arXiv:2304.12760v12 | 2304.12760",
                "https://arxiv.org/abs/2304.12760 | 2304.12760",
                "http://www.arxiv.org/pdf/2304.12760v1.pdf | 2304.12760",
                "arxiv.org/html/2304.12760 | 2304.12760",
                "10.48550/arXiv.2304.12760 | 2304.12760",
                "https://doi.org/10.48550/ARXIV.2304.12760 | 2304.12760",
                "hep-th/9901001 | hep-th/9901001",
                "arXiv:hep-th/9901001v3 | hep-th/9901001",
                "https://arxiv.org/abs/math.GT/0309136 | math/0309136",
                "10.48550/arXiv.hep-th/9901001 | hep-th/9901001",
            })
    void readsArxivIds(String text, String value) {
        assertThat(ArxivId.find(text)).contains(new ArxivId(value));
        assertThat(Identifier.parse(text)).isEqualTo(new ArxivId(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2304.127",
                "2304.127601",
                "hep-th/99010",
                "works/1234567",
                "10.1/2304.12760"
            })
    void takesNothingElseForAnArxivId(String text) {
        assertThat(ArxivId.find(text)).isEmpty();
    }

    @Test
    void knowsTheArxivIdInsideAnArxivDoi() {
        assertThat(new Doi("10.48550/arxiv.2304.12760").arxivId())
                .contains(new ArxivId("2304.12760"));
        assertThat(new Doi("10.1007/bf00318647").arxivId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-233X",
                "0000-0002-1694-233x",
                "orcid:0000-0002-1694-233X",
                "https://orcid.org/0000-0002-1694-233X",
                " http://www.orcid.org/0000-0002-1694-233X ",
                "orcid.org/0000-0002-1694-233X"
            })
    void readsOrcids(String text) {
        assertThat(Orcid.find(text)).contains(new Orcid("0000-0002-1694-233X"));
        assertThat(Identifier.parse(text)).isEqualTo(new Orcid("0000-0002-1694-233X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-2330",
                "0000-0001-9203-7626",
                "0000-0002-1694-233",
                "000000021694233X",
                ""
            })
    void takesNothingElseForAnOrcid(String text) {
        assertThat(Orcid.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03yez3163",
                "03YEZ3163",
                "ror:03yez3163",
                "https://ror.org/03yez3163",
                "ror.org/03yez3163"
            })
    void readsRorIds(String text) {
        assertThat(RorId.find(text)).contains(new RorId("03yez3163"));
        assertThat(Identifier.parse(text)).isEqualTo(new RorId("03yez3163"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13yez3163", "03yez316", "03yil3163", "03yez3164"})
    void takesNothingElseForARorId(String text) {
        assertThat(RorId.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "W2741809807, WORK",
        "w2741809807, WORK",
        "openalex:A5023888391, RESEARCHER",
        "https://openalex.org/I27837315, INSTITUTION",
        "https://openalex.org/i27837315, INSTITUTION",
        "https://openalex.org/topics/T10399, TOPIC",
        "https://api.openalex.org/works/W2741809807, WORK",
    })
    void readsOpenAlexIds(String text, EntityKind kind) {
        assertThat(OpenAlexId.find(text)).isPresent();
        assertThat(Identifier.parse(text).kind()).contains(kind);
        assertThat(Identifier.parse(text).property()).isEqualTo("openalex");
    }

    @Test
    void readsTheSameOpenAlexIdHoweverItIsWritten() {
        assertThat(OpenAlexId.find("https://openalex.org/W2741809807"))
                .isEqualTo(OpenAlexId.find("w2741809807"))
                .contains(new OpenAlexId("W2741809807"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://openalex.org/",
                "https://openalex.org/W",
                "https://openalex.org/X12",
                "https://openalex.org/W12a",
                "https://openalex.org/W1234567890123456"
            })
    void takesNothingElseForAnOpenAlexId(String text) {
        assertThat(OpenAlexId.find(text)).isEmpty();
    }

    @Test
    void knowsNoKindOfAVenue() {
        assertThat(Identifier.parse("S137773608").kind()).isEmpty();
        assertThat(OpenAlexId.find("X1")).isEmpty();
        assertThat(OpenAlexId.find("W")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs.NE", "quant-ph", "cond-mat.mtrl-sci", "q-bio.NC", "alg-geom"})
    void readsArxivCategories(String code) {
        assertThat(Identifier.parse(code)).isEqualTo(new ArxivCategory(code));
        assertThat(Identifier.parse("arxiv:" + code)).isEqualTo(new ArxivCategory(code));
        assertThat(ArxivCategory.find(code).flatMap(ArxivCategory::kind))
                .contains(EntityKind.TOPIC);
    }

    @ParameterizedTest
    @CsvSource({
        "name:timothee-masquelier, name:timothee-masquelier, RESEARCHER",
        "title:a-balanced-memory-network, title:a-balanced-memory-network, WORK",
        "https://openalex.org/subfields/2211, subfield:2211, TOPIC",
        "field:22, field:22, TOPIC",
        "arxiv:grp_cs, arxiv:grp_cs, TOPIC",
    })
    void takesTheRestForOwnIds(String text, String value, EntityKind kind) {
        assertThat(Identifier.parse(text)).isEqualTo(new OwnId(value));
        assertThat(Identifier.parse(text).kind()).contains(kind);
    }
}
