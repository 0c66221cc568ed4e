package org.peergraph.claim;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param institutionProof how long an address proves that somebody belongs to an institution, from
 *     the day it was proven last; people move on
 */
@ConfigurationProperties("peergraph.claim")
record ClaimSettings(@DefaultValue("365d") Duration institutionProof) {}
