package org.peergraph.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peergraph.account.Account;
import org.peergraph.account.Identity;
import org.peergraph.account.IdentityKind;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Compares what an account has proven with what sources say of a record. */
@Component
class EvidenceSearch {

    private static final CypherFile ORCID_ON_WORKS = CypherFile.named("claim/orcid-on-works");
    private static final String MAILED_LINK = "a link mailed to it";

    private final Graph graph;
    private final ClaimSettings settings;

    EvidenceSearch(Graph graph, ClaimSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /** Everything the account can show for the record now, the strongest first. */
    List<Evidence> of(Account account, ClaimedRecord record) {
        List<Evidence> found = new ArrayList<>();
        for (Identity identity : account.identities()) {
            if (identity.kind() == IdentityKind.ORCID) {
                orcid(identity, record).ifPresent(found::add);
            } else {
                found.add(address(identity, record));
            }
        }
        found.sort(Comparator.comparing(Evidence::kind));
        return found;
    }

    private Optional<Evidence> orcid(Identity identity, ClaimedRecord record) {
        if (identity.value().equals(record.orcid())) {
            return Optional.of(orcid(EvidenceKind.ORCID_OF_RECORD, identity, Optional.empty()));
        }
        return workWith(identity.value(), record.id())
                .map(work -> orcid(EvidenceKind.ORCID_ON_WORK, identity, Optional.of(work)));
    }

    /** A work on whose author list the iD stands at the place of the record's person. */
    private Optional<String> workWith(String orcid, String researcher) {
        return graph
                .read(ORCID_ON_WORKS, Map.of("id", researcher, "orcid", orcid), row -> row)
                .stream()
                .filter(row -> PrintedOrcid.standsAt(row, orcid))
                .map(row -> row.text("work"))
                .findFirst();
    }

    private static Evidence orcid(EvidenceKind kind, Identity identity, Optional<String> work) {
        return new Evidence(
                kind,
                identity.value(),
                work.orElse(null),
                "signing in at ORCID",
                provenAt(identity),
                null);
    }

    private Evidence address(Identity identity, ClaimedRecord record) {
        String address = identity.value();
        int at = address.lastIndexOf('@');
        String local = address.substring(0, at);
        Optional<AddressDomains> place =
                record.institutions().stream()
                        .filter(institution -> institution.own(address.substring(at + 1)))
                        .findFirst();
        Instant provenAt = provenAt(identity);
        return place.map(
                        institution ->
                                new Evidence(
                                        AddressName.is(local, record.name())
                                                ? EvidenceKind.NAMED_ADDRESS
                                                : EvidenceKind.INSTITUTION_ADDRESS,
                                        address,
                                        institution.institution(),
                                        MAILED_LINK,
                                        provenAt,
                                        provenAt.plus(settings.institutionProof())))
                .orElseGet(
                        () ->
                                new Evidence(
                                        EvidenceKind.ADDRESS,
                                        address,
                                        null,
                                        MAILED_LINK,
                                        provenAt,
                                        null));
    }

    /** To the millisecond, as the graph keeps it. */
    private static Instant provenAt(Identity identity) {
        return Instant.ofEpochMilli(identity.provenAt().toEpochMilli());
    }
}
