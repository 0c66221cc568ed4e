package org.peergraph.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What to load: {@code openalex DIR FILE …}, or {@code openalex=DIR arxiv=FILE …}. */
final class BulkArguments {

    private BulkArguments() {}

    /**
     * The files and folders of each source.
     *
     * @throws IllegalArgumentException if a source is not known or has no files; the message says
     *     what to write
     */
    static Map<BulkSource, List<Path>> parse(List<String> arguments) {
        Map<BulkSource, List<Path>> paths = new EnumMap<>(BulkSource.class);
        boolean named = arguments.getFirst().contains("=");
        if (!named) {
            BulkSource source = source(arguments.getFirst());
            if (arguments.size() == 1) {
                throw new IllegalArgumentException(
                        "Say which files or folders of %s to load.".formatted(source.word()));
            }
            paths.put(source, arguments.stream().skip(1).map(Path::of).toList());
            return paths;
        }
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0 || equals == argument.length() - 1) {
                throw new IllegalArgumentException(
                        "'%s' names no source: write it as source=file.".formatted(argument));
            }
            paths.computeIfAbsent(
                            source(argument.substring(0, equals)), source -> new ArrayList<>())
                    .add(Path.of(argument.substring(equals + 1)));
        }
        return paths;
    }

    private static BulkSource source(String word) {
        return BulkSource.find(word)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'%s' is no source; the sources are %s."
                                                .formatted(word, BulkSource.words())));
    }
}
