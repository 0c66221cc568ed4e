package org.peergraph.importer.openalex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.FoldedName;
import org.peergraph.identifier.Orcid;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.CleanNames;
import org.peergraph.importer.JsonFields;
import tools.jackson.databind.JsonNode;

/** Maps the author list of a work, with all the dirt that author lists have. */
final class OpenAlexAuthorships {

    /**
     * OpenAlex's lists of works name this many authors of a work at most; the work's own page names
     * all.
     */
    static final int CUT = 100;

    /** A name that is an ORCID iD, whether its check digit is right or not. */
    private static final Pattern ORCID_AS_NAME =
            Pattern.compile(
                    "(?i)(?:https?://(?:www\\.)?orcid\\.org/|orcid:\\s*)?(?:\\d{4}-){3}\\d{3}[\\dX]");

    /** Nothing shorter is one, and most names are shorter. */
    private static final int ORCID_LENGTH = "0000-0000-0000-0000".length();

    private OpenAlexAuthorships() {}

    static List<Authorship> read(JsonFields work) {
        List<JsonNode> listed = work.list("authorships");
        List<Authorship> authorships = new ArrayList<>(listed.size());
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).isObject()) {
                authorships.add(read(i + 1, new JsonFields(listed.get(i), work.notes())));
            } else {
                work.note("authorship that is no object left out");
            }
        }
        if (listed.size() == CUT) {
            work.note("author list of exactly %d, where OpenAlex cuts".formatted(CUT));
        }
        noteRepeated(authorships, work);
        return withoutSharedOrcids(authorships, work);
    }

    private static Authorship read(int position, JsonFields authorship) {
        JsonFields author = authorship.object("author");
        String id = OpenAlexIds.find(author, "id", 'A');
        if (id == null) {
            authorship.note("authorship without an author id");
        }
        String printed = authorship.text("raw_author_name");
        String display = author.text("display_name");
        String orcid = OpenAlexIds.orcid(author);
        if (orcid == null) {
            orcid = orcidIn(display);
        }
        return new Authorship(
                position,
                id,
                orcid,
                name(id, display, printed, authorship),
                printed,
                authorship.isTrue("is_corresponding"),
                OpenAlexInstitutions.mentions(authorship, "institutions"));
    }

    private static @Nullable String orcidIn(@Nullable String name) {
        return name == null ? null : Orcid.find(name).map(Orcid::value).orElse(null);
    }

    private static @Nullable String name(
            @Nullable String id,
            @Nullable String display,
            @Nullable String printed,
            JsonFields authorship) {
        if (display != null && isOrcid(display)) {
            authorship.note("name that is an ORCID");
        }
        String name = usable(display);
        if (name == null) {
            name = usable(printed);
        }
        if (name == null) {
            authorship.note("authorship without a name");
            return null;
        }
        return id == null ? OpenAlexNames.inReadingOrder(name) : name;
    }

    private static @Nullable String usable(@Nullable String name) {
        String clean = CleanNames.clean(name);
        return clean == null || isOrcid(clean) || !OpenAlexNames.hasLetter(clean) ? null : clean;
    }

    private static boolean isOrcid(String name) {
        return name.length() >= ORCID_LENGTH && ORCID_AS_NAME.matcher(name.strip()).matches();
    }

    private static void noteRepeated(List<Authorship> authorships, JsonFields work) {
        Set<String> ids = new HashSet<>();
        for (Authorship authorship : authorships) {
            if (authorship.openalex() != null && !ids.add(authorship.openalex())) {
                work.note("author id repeated on one work");
            }
        }
    }

    /** An ORCID on two people of one work is an error on one of them, and nobody knows on which. */
    private static List<Authorship> withoutSharedOrcids(
            List<Authorship> authorships, JsonFields work) {
        Map<String, String> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Authorship authorship : authorships) {
            if (authorship.orcid() != null) {
                String person = person(authorship);
                String owner = owners.putIfAbsent(authorship.orcid(), person);
                if (owner != null && !owner.equals(person)) {
                    shared.add(authorship.orcid());
                }
            }
        }
        if (shared.isEmpty()) {
            return List.copyOf(authorships);
        }
        work.note("ORCID on two people of one work ignored");
        return authorships.stream()
                .map(each -> shared.contains(each.orcid()) ? withoutOrcid(each) : each)
                .toList();
    }

    private static String person(Authorship authorship) {
        String name = Objects.requireNonNullElse(authorship.name(), "");
        return Objects.requireNonNullElseGet(
                authorship.openalex(), () -> "name:" + FoldedName.of(name).value());
    }

    private static Authorship withoutOrcid(Authorship authorship) {
        return new Authorship(
                authorship.position(),
                authorship.openalex(),
                null,
                authorship.name(),
                authorship.printedName(),
                authorship.corresponding(),
                authorship.institutions());
    }
}
