package org.peergraph.claim;

/**
 * What else there is about a record and whoever claims it.
 *
 * @param otherOwner whether another account holds the record
 * @param otherOpen whether another account's claim of it waits
 * @param otherOrcid whether the record's ORCID iD is not the one the account has proven
 * @param recordHasOrcid whether the record carries an iD at all
 * @param holdsAnother whether the account holds another record
 */
record Situation(
        boolean otherOwner,
        boolean otherOpen,
        boolean otherOrcid,
        boolean recordHasOrcid,
        boolean holdsAnother) {}
