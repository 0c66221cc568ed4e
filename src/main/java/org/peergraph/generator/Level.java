package org.peergraph.generator;

/**
 * A subfield, field or domain.
 *
 * @param kind {@code subfield}, {@code field} or {@code domain}
 */
record Level(String kind, String id, String name) {

    /** Domains count from 5: OpenAlex has four. */
    private static final int FIRST_DOMAIN = 5;

    /** OpenAlex's fields are numbered 11 to 36. */
    private static final int FIRST_FIELD = 41;

    static Level domain(int index, String name) {
        return new Level("domain", GeneratedIds.level("domains", FIRST_DOMAIN + index), name);
    }

    static Level field(int index, String name) {
        return new Level("field", GeneratedIds.level("fields", FIRST_FIELD + index), name);
    }

    /**
     * As in OpenAlex a subfield's number begins with that of its field.
     *
     * @param ordinal in the field, below 100
     */
    static Level subfield(int field, int ordinal, String name) {
        int number = (FIRST_FIELD + field) * 100 + ordinal;
        return new Level("subfield", GeneratedIds.level("subfields", number), name);
    }
}
