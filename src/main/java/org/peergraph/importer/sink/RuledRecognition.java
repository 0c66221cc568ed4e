package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.curation.AuthorNames;
import org.peergraph.curation.PlaceRuling;
import org.peergraph.curation.RulingBook;
import org.peergraph.curation.WorkRulings;
import org.peergraph.identifier.FoldedName;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;

/** As the records say, where no correction rules otherwise. */
final class RuledRecognition implements Recognition {

    private final Function<AuthorKey, String> researcher;
    private final Function<InstitutionMention, Optional<String>> institution;
    private final WorkRulings rulings;

    RuledRecognition(
            WorkClusters.Cluster work,
            RulingBook book,
            Function<AuthorKey, String> researcher,
            Function<InstitutionMention, Optional<String>> institution) {
        this.researcher = researcher;
        this.institution = institution;
        rulings =
                book.on(
                        work.records().stream().map(ImportedRecord::key).toList(),
                        WorkProperties.authors(work).authorships().stream()
                                .flatMap(
                                        authorship ->
                                                AuthorKey.of(authorship)
                                                        .map(key -> names(authorship, key))
                                                        .stream())
                                .toList());
    }

    private AuthorNames names(Authorship authorship, AuthorKey key) {
        return new AuthorNames(
                researcher.apply(key),
                Stream.ofNullable(authorship.orcid())
                        .map(orcid -> "orcid:" + orcid)
                        .collect(Collectors.toSet()),
                Stream.of(authorship.printedName(), authorship.name())
                        .filter(Objects::nonNull)
                        .map(name -> FoldedName.of(name).value())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The people whom only rulings know, and to whom rulings give an authorship. */
    List<String> broughtIn(Authorship authorship, AuthorKey key) {
        return rulings.recognise(names(authorship, key)).broughtIn();
    }

    @Override
    public Recognised of(Authorship authorship, AuthorKey key) {
        WorkRulings.Recognised who = rulings.recognise(names(authorship, key));
        Set<String> followed = new LinkedHashSet<>(who.rulings());
        List<InstitutionMention> places =
                placed(authorship.institutions(), who.places(), institution, followed);
        return new Recognised(who.person(), places, List.copyOf(followed));
    }

    /**
     * Mentions without those that a ruling contradicts, or with others in their place.
     *
     * @param followed takes the corrections that changed something
     */
    static List<InstitutionMention> placed(
            List<InstitutionMention> mentions,
            List<PlaceRuling> rulings,
            Function<InstitutionMention, Optional<String>> institution,
            Set<String> followed) {
        if (rulings.isEmpty()) {
            return mentions;
        }
        List<InstitutionMention> places = new ArrayList<>();
        for (InstitutionMention mention : mentions) {
            place(mention, rulings, institution, followed).ifPresent(places::add);
        }
        return places;
    }

    private static Optional<InstitutionMention> place(
            InstitutionMention mention,
            List<PlaceRuling> rulings,
            Function<InstitutionMention, Optional<String>> institution,
            Set<String> followed) {
        List<String> identifiers =
                Stream.of(
                                mention.openalex(),
                                prefixed(mention.ror()),
                                institution.apply(mention).orElse(null))
                        .filter(Objects::nonNull)
                        .toList();
        for (PlaceRuling ruling : rulings) {
            if (ruling.isAbout(identifiers)) {
                followed.add(ruling.correction());
                return ruling.findInstead().map(RuledRecognition::mention);
            }
        }
        return Optional.of(mention);
    }

    private static @Nullable String prefixed(@Nullable String ror) {
        return ror == null ? null : "ror:" + ror;
    }

    /** A mention that says nothing but which institution is meant. */
    static InstitutionMention mention(String id) {
        boolean ror = id.startsWith("ror:");
        return new InstitutionMention(
                ror ? null : id, ror ? id.substring(4) : null, null, null, null, List.of());
    }
}
