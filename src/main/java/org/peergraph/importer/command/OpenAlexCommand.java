package org.peergraph.importer.command;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.openalex.OpenAlexAccess;
import org.peergraph.importer.openalex.OpenAlexApi;
import org.peergraph.importer.openalex.OpenAlexFiles;
import org.peergraph.importer.openalex.OpenAlexQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code peergraph import openalex <file or folder …>} or {@code … --author ID}. */
@Command(
        name = "openalex",
        description = {
            "Imports OpenAlex records: from files (JSON lines, plain or gzipped, snapshot folders, saved"
                    + " answers of the API), or from the API itself.",
            "A key for the API is taken from OPENALEX_API_KEY."
        })
public final class OpenAlexCommand extends ImportSession {

    @Spec private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(
            names = "--max",
            paramLabel = "<N>",
            description = "Fetch at most this many works from the API.")
    private @Nullable Long max;

    @Option(
            names = "--api",
            paramLabel = "<URL>",
            defaultValue = "https://api.openalex.org",
            description = "Address of the API (default: ${DEFAULT-VALUE}).")
    private URI api = URI.create("https://api.openalex.org");

    /** Files, or one of the questions to the API. */
    static final class Input {

        @Parameters(arity = "1..*", paramLabel = "<file or folder>")
        private List<Path> files = List.of();

        @Option(
                names = "--author",
                paramLabel = "<ID>",
                description = "Works of an author: OpenAlex id or ORCID iD.")
        private @Nullable String author;

        @Option(
                names = "--institution",
                paramLabel = "<ID>",
                description = "Works of an institution and its parts: OpenAlex id or ROR id.")
        private @Nullable String institution;

        @Option(
                names = "--topic",
                paramLabel = "<ID>",
                description = "Works about a topic: OpenAlex id.")
        private @Nullable String topic;

        @Option(
                names = "--filter",
                paramLabel = "<expression>",
                description =
                        "Works that a filter of the API lets through, such as"
                                + " publication_year:2024,type:article.")
        private @Nullable String filter;
    }

    @Override
    ImportSource source() {
        if (!input.files.isEmpty()) {
            if (max != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--max limits what is fetched from the API, not files.");
            }
            return new OpenAlexFiles(input.files);
        }
        try {
            OpenAlexQuery query = query();
            return new OpenAlexApi(
                    max == null ? query : query.withMost(max),
                    OpenAlexAccess.of(api, System.getenv("OPENALEX_API_KEY"), null));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()));
        }
    }

    private OpenAlexQuery query() {
        if (input.author != null) {
            return OpenAlexQuery.author(input.author);
        }
        if (input.institution != null) {
            return OpenAlexQuery.institution(input.institution);
        }
        return input.topic != null
                ? OpenAlexQuery.topic(input.topic)
                : OpenAlexQuery.filter(String.valueOf(input.filter));
    }

    @Override
    void announce(ImportSource source, PrintStream out) {
        if (source instanceof OpenAlexApi fromApi) {
            OpenAlexApi.Plan plan = fromApi.plan();
            out.printf(
                    Locale.ROOT,
                    "Will fetch %,d works in %,d requests.%n",
                    plan.works(),
                    plan.requests());
        }
    }
}
