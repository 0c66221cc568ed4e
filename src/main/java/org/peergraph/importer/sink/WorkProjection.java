package org.peergraph.importer.sink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.WorkRecord;

/**
 * A work and its edges as they follow from the records that describe it. Both roads into the graph,
 * the record by record one and the bulk one, write exactly this.
 *
 * @param properties of the node, absent ones as nulls
 * @param listSource the source whose author list counts
 * @param people one entry a person, in printed order
 * @param places ids of the institutions the author list names, sorted
 * @param references once each for every record that names them
 */
public record WorkProjection(
        String id,
        Map<String, @Nullable Object> properties,
        String listSource,
        List<Person> people,
        List<About> topics,
        Set<String> places,
        List<Reference> venues,
        List<Reference> references) {

    /**
     * @param researcher own id
     * @param authorship the first one of this person
     * @param repeats the further ones
     * @param affiliations ids of institutions, in the order of the first authorship
     * @param said those the record names, whatever was ruled
     * @param rulings ids of the corrections by which this is so
     */
    public record Person(
            String researcher,
            Authorship authorship,
            String matchedBy,
            List<Authorship> repeats,
            List<String> affiliations,
            List<String> said,
            List<String> rulings) {

        /** The same person once more: the first authorship stands, the later ones are kept. */
        Person named(Person again) {
            List<Authorship> all = new ArrayList<>(repeats);
            all.add(again.authorship());
            List<String> both =
                    Stream.concat(rulings.stream(), again.rulings().stream()).distinct().toList();
            return new Person(researcher, authorship, matchedBy, all, affiliations, said, both);
        }

        /** Further positions on the author list; null if there are none. */
        public @Nullable List<Integer> alsoAt() {
            return repeats.isEmpty() ? null : repeats.stream().map(Authorship::position).toList();
        }

        /** The source's form of the name if it is not the printed one. */
        public @Nullable String shownAs() {
            return Objects.equals(authorship.name(), authorship.printedName())
                    ? null
                    : authorship.name();
        }
    }

    /** A topic the work is about, and who says so. */
    public record About(TopicMention topic, String source) {}

    /** The id of something the work names, and who says so. */
    public record Reference(String id, String source) {}

    /**
     * Projects a work as its records say.
     *
     * @param researcher own id of the person an author is recognised as
     * @param institution own id of a mentioned institution; nothing for one without an identifier
     */
    public static WorkProjection of(
            WorkClusters.Cluster work,
            Function<AuthorKey, String> researcher,
            Function<InstitutionMention, Optional<String>> institution) {
        return of(work, Recognition.asSaid(researcher), institution);
    }

    static WorkProjection of(
            WorkClusters.Cluster work,
            Recognition recognition,
            Function<InstitutionMention, Optional<String>> institution) {
        WorkRecord list = WorkProperties.authors(work);
        Map<String, Person> people = new LinkedHashMap<>();
        Set<String> places = new TreeSet<>();
        int unnamed = 0;
        for (Authorship authorship : list.authorships()) {
            Optional<AuthorKey> key = AuthorKey.of(authorship);
            List<InstitutionMention> named = authorship.institutions();
            if (key.isPresent()) {
                Recognition.Recognised who = recognition.of(authorship, key.get());
                named = who.places();
                Person person =
                        new Person(
                                who.researcher(),
                                authorship,
                                key.get().matchedBy(),
                                List.of(),
                                affiliations(named, institution),
                                affiliations(authorship.institutions(), institution),
                                who.rulings());
                people.merge(who.researcher(), person, Person::named);
            } else {
                unnamed++;
            }
            named.forEach(mention -> institution.apply(mention).ifPresent(places::add));
        }
        return new WorkProjection(
                work.id(),
                WorkProperties.of(work, people.size() + unnamed),
                list.source(),
                List.copyOf(people.values()),
                WorkStatements.topics(work),
                Collections.unmodifiableSet(places),
                WorkStatements.venues(work),
                WorkStatements.references(work));
    }

    private static List<String> affiliations(
            List<InstitutionMention> places,
            Function<InstitutionMention, Optional<String>> institution) {
        return places.stream()
                .flatMap(mention -> institution.apply(mention).stream())
                .distinct()
                .toList();
    }

    /** Properties of the edge from this person to the work, absent ones as nulls. */
    Map<String, @Nullable Object> authored(Person person) {
        Authorship authorship = person.authorship();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("position", authorship.position());
        properties.put("alsoAt", person.alsoAt());
        properties.put("name", authorship.printedName());
        properties.put("shownAs", person.shownAs());
        properties.put("corresponding", authorship.corresponding() ? true : null);
        properties.put("matchedBy", person.matchedBy());
        properties.put(
                "affiliations", person.affiliations().isEmpty() ? null : person.affiliations());
        properties.put(
                "affiliationsSaid",
                person.said().equals(person.affiliations()) ? null : person.said());
        properties.put("source", listSource);
        properties.put("rulings", person.rulings().isEmpty() ? null : person.rulings());
        return properties;
    }
}
