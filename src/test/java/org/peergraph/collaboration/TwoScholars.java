package org.peergraph.collaboration;

import org.junit.jupiter.api.BeforeEach;

/** Two people who have proven who they are, new to each test. */
abstract class TwoScholars extends Correspondence {

    Scholar ada;
    Scholar bob;

    @BeforeEach
    void two() {
        ada = scholar(3);
        bob = scholar(3);
    }
}
