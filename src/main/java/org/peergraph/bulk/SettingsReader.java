package org.peergraph.bulk;

import java.util.List;
import org.springframework.core.env.Environment;

/** Reads the settings without opening the graph; the root of the command line is one. */
public interface SettingsReader {

    Environment settings();

    /** The settings among the program's arguments, as they were given. */
    List<String> givenSettings();
}
