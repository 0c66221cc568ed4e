package org.peergraph.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peergraph.graph.CypherFile;

/** A query that answers somebody, with the database hits its header allows. */
record BudgetedQuery(CypherFile file) {

    private static final Path ROOT = Path.of("cypher");

    /** Queries of imports, of what they derive and of a start: nobody waits for them. */
    private static final Set<String> NOT_ASKED =
            Set.of("schema", "importer", "derive", "bulk", "community");

    /** Queries about what people made: the invented literature has no people. */
    private static final Set<String> OF_PEOPLE =
            Set.of(
                    "account",
                    "audit",
                    "claim",
                    "collaboration",
                    "curation",
                    "following",
                    "mail",
                    "moderation",
                    "people",
                    "profile",
                    "trust");

    private static final Pattern BUDGET = Pattern.compile("(?m)^// budget: ([\\d,]+)");

    /** Every query under {@code cypher/} that a request may run. */
    static List<BudgetedQuery> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString())
                    .filter(name -> name.endsWith(".cypher") && !name.contains("/part/"))
                    .filter(name -> !NOT_ASKED.contains(folder(name)))
                    .filter(name -> !OF_PEOPLE.contains(folder(name)))
                    .sorted()
                    .map(name -> CypherFile.named(name.replace(".cypher", "")))
                    .map(BudgetedQuery::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(String name) {
        return name.replaceFirst("/.*", "");
    }

    String name() {
        return file.name();
    }

    @Override
    public String toString() {
        return name();
    }

    boolean isSlice() {
        return name().startsWith("slice/");
    }

    /** The header's budget: the first page, or the whole answer, around any focus. */
    OptionalLong budget() {
        Matcher matcher = BUDGET.matcher(file.text());
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1).replace(",", "")))
                : OptionalLong.empty();
    }
}
