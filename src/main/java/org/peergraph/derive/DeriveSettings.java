package org.peergraph.derive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How derived edges are made.
 *
 * @param authorLimit works with more authors make no pairs of collaborators: a 3,000-author paper
 *     would make 4.5 million of them, and says little about any two
 */
@ConfigurationProperties("peergraph.derive")
public record DeriveSettings(@DefaultValue("100") int authorLimit) {}
