package org.peergraph.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which works somebody's figures are counted.
 *
 * @param researchers whose works
 * @param among only these of them; null: all
 * @param without none of these
 * @param stated whether what own records state counts
 * @param wrong a place where they were not; null: none
 */
record FigureRequest(
        List<String> researchers,
        @Nullable List<String> among,
        List<String> without,
        boolean stated,
        Ruling.@Nullable WrongAffiliation wrong) {

    static FigureRequest all(String... researchers) {
        return new FigureRequest(List.of(researchers), null, List.of(), true, null);
    }

    static FigureRequest without(String researcher, List<String> works) {
        return new FigureRequest(List.of(researcher), null, works, true, null);
    }

    static FigureRequest among(String researcher, List<String> works) {
        return new FigureRequest(List.of(researcher), works, List.of(), false, null);
    }

    static FigureRequest elsewhere(Ruling.WrongAffiliation wrong) {
        return new FigureRequest(List.of(wrong.researcher()), null, List.of(), true, wrong);
    }

    Map<String, @Nullable Object> parameters(int authorLimit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", researchers);
        parameters.put("among", among);
        parameters.put("without", without);
        parameters.put("stated", stated);
        parameters.put("institution", wrong == null ? null : wrong.institution());
        parameters.put("instead", wrong == null ? null : wrong.instead());
        parameters.put("authorLimit", authorLimit);
        return parameters;
    }
}
