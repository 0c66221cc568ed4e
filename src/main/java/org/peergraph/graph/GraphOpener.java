package org.peergraph.graph;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the graph for a command; the root of the command line is one. */
@FunctionalInterface
public interface GraphOpener {

    /** Starts everything but the web server, with these settings over all others. */
    ConfigurableApplicationContext open(Map<String, String> settings);
}
