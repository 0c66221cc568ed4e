package org.peergraph.importer.openalex;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peergraph.importer.CleanNames;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.JsonFields;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import tools.jackson.databind.JsonNode;

/** Maps OpenAlex's authors. */
final class OpenAlexAuthors {

    private OpenAlexAuthors() {}

    static ResearcherRecord read(String id, JsonFields author) {
        String name = CleanNames.clean(author.text("display_name"));
        if (name == null) {
            author.note("author without a name");
        }
        return new ResearcherRecord(
                OpenAlexRecords.SOURCE,
                id,
                OpenAlexRecords.version(author),
                id,
                OpenAlexIds.orcid(author),
                name,
                CleanNames.alternatives(author.texts("display_name_alternatives"), name),
                affiliations(author));
    }

    /** The stated affiliations in order, then the present institutions that are not among them. */
    private static List<StatedAffiliation> affiliations(JsonFields author) {
        Map<String, InstitutionMention> present = new LinkedHashMap<>();
        for (JsonFields institution : author.objects("last_known_institutions")) {
            InstitutionMention mention = OpenAlexInstitutions.mention(institution);
            if (mention != null) {
                present.putIfAbsent(key(mention), mention);
            }
        }
        Map<String, StatedAffiliation> affiliations = new LinkedHashMap<>();
        for (JsonFields stated : author.objects("affiliations")) {
            InstitutionMention mention = OpenAlexInstitutions.mention(stated.object("institution"));
            if (mention != null) {
                String key = key(mention);
                affiliations.putIfAbsent(
                        key, affiliation(mention, stated, present.containsKey(key)));
            }
        }
        present.forEach(
                (key, mention) ->
                        affiliations.putIfAbsent(
                                key, new StatedAffiliation(mention, null, null, true)));
        return List.copyOf(affiliations.values());
    }

    private static String key(InstitutionMention institution) {
        return Objects.requireNonNull(institution.openalex());
    }

    private static StatedAffiliation affiliation(
            InstitutionMention institution, JsonFields affiliation, boolean lastKnown) {
        IntSummaryStatistics years = new IntSummaryStatistics();
        for (JsonNode year : affiliation.list("years")) {
            if (year.isIntegralNumber() && OpenAlexDates.isYear(year.asInt(0))) {
                years.accept(year.intValue());
            } else {
                affiliation.note("year of an affiliation that is none left out");
            }
        }
        return years.getCount() == 0
                ? new StatedAffiliation(institution, null, null, lastKnown)
                : new StatedAffiliation(institution, years.getMin(), years.getMax(), lastKnown);
    }
}
