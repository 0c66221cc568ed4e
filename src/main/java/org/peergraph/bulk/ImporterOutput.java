package org.peergraph.bulk;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads out of the lines Neo4j's importer prints how far it is. */
final class ImporterOutput implements Consumer<String> {

    /** What is told at the end. */
    static final int WHOLE = 100;

    /**
     * Where each of the importer's four phases ends, in percent of its time, as measured at 20,000
     * works: nodes with their texts take half of it.
     */
    private static final int[] ENDS = {0, 52, 69, 82, WHOLE};

    private static final Pattern PHASE = Pattern.compile("\\((\\d)/4\\) .*");
    private static final Pattern DOTS = Pattern.compile("[-. ]+ (\\d{1,3})% .*");

    private final LongConsumer told;
    private int phase = 1;

    /**
     * @param told is told the percent done
     */
    ImporterOutput(LongConsumer told) {
        this.told = told;
    }

    @Override
    public void accept(String line) {
        Matcher begun = PHASE.matcher(line);
        Matcher dots = DOTS.matcher(line);
        if (begun.matches()) {
            phase = Math.clamp(Integer.parseInt(begun.group(1)), 1, ENDS.length - 1);
        } else if (dots.matches()) {
            int share = ENDS[phase] - ENDS[phase - 1];
            told.accept(ENDS[phase - 1] + share * Long.parseLong(dots.group(1)) / 100);
        }
    }
}
