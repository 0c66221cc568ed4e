package org.peergraph.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Says what a correction would change, before anything is written. */
@Component
public class Previews {

    /** Lost or gained neighbours told by name. */
    private static final int MOST_SHOWN = 20;

    private static final CypherFile FIGURES = CypherFile.named("curation/figures");

    private final Graph graph;
    private final RulingIds ids;
    private final EntityNames names;
    private final DeriveSettings settings;

    public Previews(Graph graph, EntityIds ids, DeriveSettings settings) {
        this.graph = graph;
        this.ids = new RulingIds(ids);
        names = new EntityNames(graph);
        this.settings = settings;
    }

    /**
     * Previews a correction.
     *
     * @param asked ids in any accepted form
     * @throws CurationException if it could not be applied to the graph as it is
     * @throws org.peergraph.graph.EntityNotFoundException if it names what is not there
     */
    public Preview of(Ruling asked) {
        Correction unmade = Correction.asked(ids.own(asked), "", "");
        return graph.write(
                FIGURES,
                transaction -> {
                    Correction checked = Effect.of(unmade).checked(transaction);
                    Touched touched = Effect.of(checked).touched(transaction);
                    touched.refuseTooMuch();
                    return new Preview(
                            checked.ruling(), touched.works().size(), people(checked.ruling()));
                });
    }

    private List<Preview.Person> people(Ruling ruling) {
        String researcher = ruling.researcher();
        return switch (ruling) {
            case Ruling.Merge merge ->
                    List.of(
                            person(
                                    merge.into(),
                                    figures(FigureRequest.all(merge.into())),
                                    figures(FigureRequest.all(researcher, merge.into()))),
                            person(
                                    researcher,
                                    figures(FigureRequest.all(researcher)),
                                    Figures.NONE));
            case Ruling.Split _, Ruling.NotTheirs _ ->
                    List.of(
                            person(
                                    researcher,
                                    figures(FigureRequest.all(researcher)),
                                    figures(FigureRequest.without(researcher, ruling.works()))),
                            person(
                                    "",
                                    Figures.NONE,
                                    figures(FigureRequest.among(researcher, ruling.works()))));
            case Ruling.WrongAffiliation wrong ->
                    List.of(
                            person(
                                    researcher,
                                    figures(FigureRequest.all(researcher)),
                                    figures(FigureRequest.elsewhere(wrong))));
        };
    }

    private Figures figures(FigureRequest request) {
        return graph.readOne(FIGURES, request.parameters(settings.authorLimit()), Figures::of)
                .orElse(Figures.NONE);
    }

    private Preview.Person person(String id, Figures before, Figures after) {
        return new Preview.Person(
                id,
                names.of(id),
                before,
                after,
                difference(before.collaborators(), after.collaborators()),
                difference(before.topics(), after.topics()),
                difference(before.institutions(), after.institutions()));
    }

    private Preview.Difference difference(Set<String> before, Set<String> after) {
        return new Preview.Difference(some(before, after), some(after, before));
    }

    /** Those of one that the other does not have. */
    private Preview.Some some(Set<String> these, Set<String> others) {
        List<String> only = new ArrayList<>(these);
        only.removeIf(others::contains);
        return new Preview.Some(
                only.size(), names.of(only.subList(0, Math.min(only.size(), MOST_SHOWN))));
    }
}
