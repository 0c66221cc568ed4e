package org.peergraph.derive;

import jakarta.annotation.PostConstruct;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peergraph.graph.GraphSchema;
import org.peergraph.identifier.EntityKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells at start what to derive anew in a store that an older program made. */
@Component
class OldRulesWarning {

    private static final Logger log = LoggerFactory.getLogger(OldRulesWarning.class);

    private final DerivedRules rules;

    OldRulesWarning(GraphSchema schemaFirst, DerivedRules rules) {
        this.rules = rules;
    }

    @PostConstruct
    void tell() {
        rules.begin();
        text(rules.outdated()).ifPresent(log::warn);
    }

    /** What to do about the parts made by older rules; empty if there are none. */
    static Optional<String> text(Set<EntityKind> outdated) {
        if (outdated.isEmpty()) {
            return Optional.empty();
        }
        String parts = outdated.stream().map(EntityKind::plural).collect(Collectors.joining(" "));
        return Optional.of(
                "This store was derived by an older version: slices and lists may be empty or slow"
                        + " until you run 'peergraph derive "
                        + parts
                        + "' with the same store, beside the running service if you like. Stopped,"
                        + " it goes on where it was.");
    }
}
