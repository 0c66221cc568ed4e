package org.peergraph.export;

import java.util.regex.Pattern;

/** Text from outside as one line that every format can hold. */
final class PlainLine {

    /** What XML 1.0 cannot hold at all, C1 controls, and halves of surrogate pairs. */
    private static final Pattern UNWRITABLE =
            Pattern.compile(
                    "[\\p{Cntrl}\\x{80}-\\x{9f}\\x{d800}-\\x{dfff}\\x{fffe}\\x{ffff}&&[^\\s]]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

    private PlainLine() {}

    /** The text without control characters, each run of white space one space. */
    static String of(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ");
        return UNWRITABLE.matcher(spaced).replaceAll("").strip();
    }
}
