package org.peergraph.importer.sink;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The order databases have: by code point, which is the order of UTF-8's bytes. Java's own order of
 * texts puts everything beyond the basic plane before U+E000 and would choose other names.
 */
final class CodePointOrder {

    static final Comparator<String> COMPARATOR =
            (a, b) ->
                    Arrays.compareUnsigned(
                            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private CodePointOrder() {}
}
