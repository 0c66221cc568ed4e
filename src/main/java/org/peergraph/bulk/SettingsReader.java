package org.peergraph.bulk;

import org.springframework.core.env.Environment;

/** Reads the settings without opening the graph; the root of the command line is one. */
@FunctionalInterface
public interface SettingsReader {

    Environment settings();
}
