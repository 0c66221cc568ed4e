package org.peergraph.slice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slices are kept.
 *
 * @param cache about how much memory those kept may take; 0 keeps none
 */
@ConfigurationProperties("peergraph.slice")
record SliceSettings(@DefaultValue("64MB") DataSize cache) {}
