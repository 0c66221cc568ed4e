package org.peergraph.generator;

import java.util.List;

/**
 * A topic and everything above it.
 *
 * @param domainIndex 0 to 3
 * @param keywords lower case, one to three words; the topic's own vocabulary, invented terms first
 */
record Topic(
        String id,
        String name,
        int domainIndex,
        Level subfield,
        Level field,
        Level domain,
        List<String> keywords) {}
