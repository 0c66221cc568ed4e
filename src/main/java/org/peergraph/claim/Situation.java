package org.peergraph.claim;

import java.util.List;
import org.peergraph.account.Account;

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
        boolean holdsAnother) {

    /**
     * @param all claims of the record, whoever made them
     * @param own claims of the account, whatever of
     */
    static Situation of(Account account, ClaimedRecord record, List<Claim> all, List<Claim> own) {
        List<Claim> others = all.stream().filter(each -> !each.isOf(account.id())).toList();
        boolean holdsAnother =
                own.stream()
                        .filter(Claim::accepted)
                        .anyMatch(each -> all.stream().noneMatch(of -> of.id().equals(each.id())));
        return new Situation(
                others.stream().anyMatch(Claim::accepted),
                others.stream().anyMatch(each -> each.state().open()),
                record.orcid() != null
                        && account.orcid().filter(iD -> !iD.equals(record.orcid())).isPresent(),
                record.orcid() != null,
                holdsAnother);
    }
}
