package org.peergraph.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Accounts with what they have proven. */
public interface Accounts extends Neo4jRepository<Account, String> {

    /** The account that holds the identity. */
    Optional<Account> findByIdentitiesId(String identity);

    List<Account> findByModeratorTrueOrderByName();
}
