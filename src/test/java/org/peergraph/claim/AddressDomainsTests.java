package org.peergraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose addresses are an institution's. */
class AddressDomainsTests {

    @ParameterizedTest
    @CsvSource({
        "cnrs.fr, cnrs.fr, true",
        "cnrs.fr, cerco.cnrs.fr, true",
        "CNRS.fr, cnrs.fr, true",
        "cnrs.fr, notcnrs.fr, false",
        "cnrs.fr, cnrs.fr.evil.example, false",
        "cerco.cnrs.fr, cnrs.fr, false",
        "cnrs.fr, cnrs.com, false",
        "uni-köln.de, xn--uni-kln-e1a.de, true",
        "gmail.com, gmail.com, false",
        "github.io, ada.github.io, false",
        "ac.uk, ox.ac.uk, false",
        "ox.ac.uk, maths.ox.ac.uk, true",
        "edu, mit.edu, false",
        "fr, cnrs.fr, false"
    })
    void ownsItsDomainAndThoseBelowUnlessItIsAnybodys(String domain, String address, boolean own) {
        assertThat(new AddressDomains("ror:1", "It", List.of(domain)).own(address)).isEqualTo(own);
    }

    @Test
    void anInstitutionWithoutDomainsOwnsNone() {
        assertThat(new AddressDomains("ror:1", "It", List.of()).own("cnrs.fr")).isFalse();
    }
}
