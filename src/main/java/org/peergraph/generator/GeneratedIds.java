package org.peergraph.generator;

/**
 * Identifiers from indices, in ranges that are not given out: a generated corpus may lie in one
 * graph with a real one and never meets it.
 */
final class GeneratedIds {

    private static final String OPENALEX = "https://openalex.org/";

    /** OpenAlex's own numbers of works, authors, institutions and sources are smaller. */
    private static final long FIRST_NUMBER = 9_000_000_000L;

    /** OpenAlex's topics end at T14516. */
    private static final int FIRST_TOPIC = 90_000;

    /** 2^29: many times the largest corpus, and within what a ROR id can hold. */
    private static final int RANGE = 1 << 29;

    /** Odd, hence one to one within the range: neighbouring indices get distant numbers. */
    private static final long STEP = 2_654_435_761L;

    /** The registry gives out numbers that begin with 0000 or 0009. */
    private static final long FIRST_ORCID = 8L * 100_000_000_000L;

    private GeneratedIds() {}

    private static int spread(int index) {
        return (int) (index * STEP & (RANGE - 1));
    }

    static String work(int index) {
        return OPENALEX + "W" + (FIRST_NUMBER + spread(index));
    }

    static String author(int index) {
        return OPENALEX + "A" + (FIRST_NUMBER + spread(index));
    }

    static String institution(int index) {
        return OPENALEX + "I" + (FIRST_NUMBER + spread(index));
    }

    static String venue(int index) {
        return OPENALEX + "S" + (FIRST_NUMBER + spread(index));
    }

    static String topic(int index) {
        return OPENALEX + "T" + (FIRST_TOPIC + index);
    }

    /**
     * A subfield, field or domain.
     *
     * @param folder {@code subfields}, {@code fields} or {@code domains}
     */
    static String level(String folder, int number) {
        return OPENALEX + folder + "/" + number;
    }

    static String orcid(int author) {
        return "https://orcid.org/" + CheckDigits.orcid(FIRST_ORCID + spread(author));
    }

    static String ror(int institution) {
        // The upper half of the numbers; the registry's own begin with 00 to 05.
        return "https://ror.org/" + CheckDigits.ror(RANGE + spread(institution));
    }
}
