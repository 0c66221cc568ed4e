package org.peergraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;

/** All forms in which something can leave. */
@Component
class ExportFormats {

    /** The usual answer, which other controllers make. */
    private static final String JSON = "json";

    private final List<ExportFormat> formats;

    ExportFormats(List<ExportFormat> formats) {
        this.formats = formats;
    }

    /**
     * The format of this name among the allowed ones; empty for JSON.
     *
     * @throws BadParameterException if it is none of them
     */
    Optional<ExportFormat> find(@Nullable String name, Predicate<ExportFormat> allowed) {
        return JSON.equals(name) ? Optional.empty() : Optional.of(get(name, allowed, JSON));
    }

    /**
     * The format of this name.
     *
     * @throws BadParameterException if there is none
     */
    ExportFormat get(@Nullable String name) {
        return get(name, any -> true);
    }

    private ExportFormat get(
            @Nullable String name, Predicate<ExportFormat> allowed, String... others) {
        return formats.stream()
                .filter(allowed)
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        "format",
                                        name == null ? "" : name,
                                        Stream.concat(
                                                        Stream.of(others),
                                                        formats.stream()
                                                                .filter(allowed)
                                                                .map(ExportFormat::name)
                                                                .sorted())
                                                .collect(Collectors.joining(", ", "one of ", ""))));
    }

    /** What a client likes best; empty if that is JSON, or if anything will do. */
    Optional<ExportFormat> preferred(List<MediaType> accepted, Predicate<ExportFormat> allowed) {
        List<MediaType> sorted = new ArrayList<>(accepted);
        MimeTypeUtils.sortBySpecificity(sorted);
        sorted.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
        for (MediaType type : sorted) {
            if (type.includes(MediaType.APPLICATION_JSON)) {
                return Optional.empty();
            }
            Optional<ExportFormat> fitting =
                    formats.stream()
                            .filter(allowed)
                            .filter(format -> format.accepted(type))
                            .findFirst();
            if (fitting.isPresent()) {
                return fitting;
            }
        }
        return Optional.empty();
    }
}
