package org.peergraph.generator;

import java.util.Locale;
import java.util.SplittableRandom;
import org.peergraph.generator.Randomness.Aspect;

/** How a name is printed on a work: in full, abbreviated, inverted, in capitals, in its script. */
final class PrintedNames {

    /** Per cent of the authorships, one form after the other; the rest is printed in full. */
    private static final int ABBREVIATED = 14;

    private static final int INVERTED = 22;
    private static final int CAPITALS = 25;

    /** Of 100 authorships of people whose language has another script. */
    private static final int IN_SCRIPT = 12;

    private final Randomness random;
    private final Dirt dirt;

    PrintedNames(Randomness random, Dirt dirt) {
        this.random = random;
        this.dirt = dirt;
    }

    String of(PersonName name, int work, int position) {
        SplittableRandom choice = random.of(Aspect.PRINTED_NAME, work, position);
        String printed = form(name, choice);
        return dirt.nameGarbled(work, position) ? garbled(printed, choice) : printed;
    }

    private static String form(PersonName name, SplittableRandom choice) {
        if (!name.script().isEmpty() && choice.nextInt(100) < IN_SCRIPT) {
            return name.script();
        }
        int percent = choice.nextInt(100);
        if (percent < ABBREVIATED) {
            return name.abbreviated();
        } else if (percent < INVERTED) {
            return name.inverted();
        }
        return percent < CAPITALS ? name.latin().toUpperCase(Locale.ROOT) : name.latin();
    }

    /** One letter replaced by the mark of what could not be decoded. */
    private static String garbled(String name, SplittableRandom choice) {
        int place = 1 + choice.nextInt(name.length() - 1);
        return name.substring(0, place) + "\ufffd" + name.substring(place + 1);
    }
}
