package org.peergraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peergraph.account.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: every address of the service times everybody there is, as the table {@code
 * authorisation.txt} says. An address without a row fails.
 */
class AuthorisationIT extends Correspondence {

    private static final Map<String, Visitor> VISITORS = new LinkedHashMap<>();

    /** What the braces in examples stand for. */
    private static final Map<String, String> MADE = new HashMap<>();

    @Autowired private List<RequestMappingHandlerMapping> mappings;

    @BeforeEach
    void everybodyIsThere() {
        if (VISITORS.isEmpty()) {
            Scholar owner = scholar(3);
            Scholar other = scholar(3);
            Visitor moderator = moderator();
            MADE.put("own", owner.record());
            MADE.put("other", other.record());
            MADE.put("free", record("free"));
            MADE.put("unclaimed", record("unclaimed"));
            String invitation = owner.invited(other);
            MADE.put("invitation", id(invitation));
            MADE.put("conversation", id(accepted(other, invitation)));
            MADE.put("correction", corrected(moderator, "arxiv:1910.09495"));
            MADE.put("case", claimed(record("doubtful")));
            VISITORS.put("reader", reader());
            VISITORS.put("signed in", signedIn(someone()));
            VISITORS.put("owner", owner.browser());
            VISITORS.put("other owner", other.browser());
            VISITORS.put("moderator", moderator);
            VISITORS.put("administrator", signedIn(ADMINISTRATOR));
        }
    }

    /** The conversation an invitation leads to. */
    private static String accepted(Scholar by, String invitation) {
        return Visitor.target(by.browser().post(invitation + "/accept", Map.of())).getPath();
    }

    private Visitor moderator() {
        String email = someone();
        Visitor moderator = signedIn(email);
        signedIn(ADMINISTRATOR).post("/moderators/add", Map.of("identity", email));
        return moderator;
    }

    /** A correction a moderator made of a record nobody holds. */
    private String corrected(Visitor moderator, String work) {
        moderator.post(
                "/corrections",
                Map.of(
                        "kind",
                        "not-mine",
                        "researcher",
                        MASQUELIER,
                        "works",
                        work,
                        "reason",
                        "Compared."));
        return ask(
                        "MATCH (c:Correction {researcher: $it}) RETURN c.id AS it ORDER BY c.sequence DESC LIMIT 1",
                        MASQUELIER)
                .orElseThrow();
    }

    /** A claim that waits for a moderator. */
    private String claimed(String record) {
        signedIn(someone()).post("/researchers/" + record + "/claim", Map.of());
        return ask("MATCH (c:Claim {researcher: $it}) RETURN c.id AS it", record).orElseThrow();
    }

    @Test
    void everyAddressHasARowAndEveryRowAnAddress() {
        Set<String> rows =
                new TreeSet<>(
                        AuthorisationLine.table().stream().map(AuthorisationLine::route).toList());
        assertThat(rows).isEqualTo(routes());
    }

    @ParameterizedTest
    @MethodSource("org.peergraph.collaboration.AuthorisationLine#table")
    void answersEverybodyAsTheTableSays(AuthorisationLine line) {
        AuthorisationLine asked = line.with(MADE);
        List<String> answers =
                AuthorisationLine.EVERYBODY.stream()
                        .map(who -> answer(asked, Objects.requireNonNull(VISITORS.get(who))))
                        .toList();
        if (line.pattern().endsWith("/sign-out-everywhere")) {
            // Others come for the next lines.
            VISITORS.clear();
        }
        assertThat(answers).isEqualTo(line.expected());
    }

    private static String answer(AuthorisationLine line, Visitor visitor) {
        HttpResponse<String> response =
                line.method().equals("GET")
                        ? visitor.get(line.example())
                        : visitor.post(line.path(), line.fields());
        boolean toSignIn =
                response.statusCode() == 302
                        && Visitor.target(response).getPath().equals("/sign-in")
                        && String.valueOf(Visitor.target(response).getQuery()).startsWith("next=");
        return toSignIn ? "in" : String.valueOf(response.statusCode());
    }

    private Set<String> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(
                        entry ->
                                entry.getValue()
                                        .getBeanType()
                                        .getPackageName()
                                        .startsWith("org.peergraph"))
                .flatMap(
                        entry ->
                                entry.getKey().getPatternValues().stream()
                                        .flatMap(
                                                pattern ->
                                                        methods(
                                                                        entry
                                                                                .getKey()
                                                                                .getMethodsCondition()
                                                                                .getMethods()
                                                                                .stream()
                                                                                .map(Enum::name)
                                                                                .toList())
                                                                .map(
                                                                        method ->
                                                                                method + " "
                                                                                        + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> methods(List<String> named) {
        return named.isEmpty() ? Stream.of("GET", "POST") : named.stream();
    }
}
