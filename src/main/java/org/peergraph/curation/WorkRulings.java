package org.peergraph.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rulings on the authors of one work. */
public final class WorkRulings {

    private final RulingBook book;
    private final List<AuthorRuling> rulings;
    private final Collection<AuthorNames> authors;

    WorkRulings(RulingBook book, List<AuthorRuling> rulings, Collection<AuthorNames> authors) {
        this.book = book;
        this.rulings = rulings;
        this.authors = authors;
    }

    /**
     * Whose an authorship is.
     *
     * @param person own id
     * @param rulings the corrections that made it so
     * @param broughtIn people that rulings made, on the way to this one or this one itself
     * @param places what is ruled on where this person was
     */
    public record Recognised(
            String person,
            List<String> rulings,
            List<String> broughtIn,
            List<PlaceRuling> places) {}

    /**
     * Follows the rulings from whom sources recognise. On the way each ruling is followed once, so
     * there is an end to it even where one leads back.
     */
    public Recognised recognise(AuthorNames author) {
        Set<String> followed = new LinkedHashSet<>();
        Set<String> left = new HashSet<>();
        List<String> broughtIn = new ArrayList<>();
        List<String> ids = new ArrayList<>(List.of(author.id()));
        Optional<AuthorRuling> next = first(author);
        while (true) {
            String id = ids.getLast();
            if (next.isPresent()) {
                followed.add(next.get().correction());
                broughtIn.add(next.get().person());
                ids = new ArrayList<>(List.of(next.get().person()));
            } else if (!book.person(id).equals(id) && left.add(id)) {
                followed.addAll(book.rulings(id));
                ids.add(book.person(id));
            } else {
                return new Recognised(id, List.copyOf(followed), broughtIn, book.places(ids));
            }
            String now = ids.getLast();
            next =
                    rulings.stream()
                            .filter(r -> r.isAbout(now) && !followed.contains(r.correction()))
                            .findFirst();
        }
    }

    /** A name counts only where nobody on the work goes by the id that is ruled on. */
    private Optional<AuthorRuling> first(AuthorNames author) {
        return rulings.stream()
                .filter(ruling -> ruling.isAbout(author))
                .findFirst()
                .or(
                        () ->
                                rulings.stream()
                                        .filter(ruling -> ruling.isNamed(author))
                                        .filter(
                                                ruling ->
                                                        authors.stream()
                                                                .noneMatch(o -> leadsTo(o, ruling)))
                                        .findFirst());
    }

    private boolean leadsTo(AuthorNames other, AuthorRuling ruling) {
        return ruling.isAbout(other) || ruling.isAbout(book.person(other.id()));
    }
}
