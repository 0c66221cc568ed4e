package org.peergraph.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Leads from what somebody has just proven to their account. */
@Component
class Registration {

    private final Accounts accounts;
    private final Clock clock;

    Registration(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The account that holds the identity; a new one if none does.
     *
     * @param name for a new account
     */
    Account signIn(Identity proven, String name) {
        Optional<Account> known = accounts.findByIdentitiesId(proven.id());
        try {
            return accounts.save(
                    known.map(account -> account.proving(proven))
                            .orElseGet(() -> Account.opened(proven, name, clock.instant())));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException meanwhile) {
            // The same person in two windows: the other one was first.
            return accounts.findByIdentitiesId(proven.id()).orElseThrow(() -> meanwhile);
        }
    }

    /**
     * Adds what was proven to the account of whoever is signed in.
     *
     * @throws IdentityTakenException if another account holds it
     */
    Account add(Identity proven, SignedIn who) {
        accounts.findByIdentitiesId(proven.id())
                .filter(holder -> !holder.id().equals(who.id()))
                .ifPresent(
                        other -> {
                            throw new IdentityTakenException(proven);
                        });
        boolean otherOrcid =
                proven.kind() == IdentityKind.ORCID
                        && who.account()
                                .orcid()
                                .filter(own -> !own.equals(proven.value()))
                                .isPresent();
        if (otherOrcid) {
            throw new SecondOrcidException(who.account().orcid().orElseThrow(), proven.value());
        }
        return accounts.save(who.account().proving(proven));
    }
}
