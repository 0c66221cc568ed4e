package org.peergraph.slice;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.HalfLife;
import org.peergraph.web.Parameter;
import org.peergraph.web.Parameters;

/**
 * What a slice is to show; the answer carries it, so that it can be asked again.
 *
 * @param limits how many neighbours of each kind at most, 0 to 30; kinds that are not wanted have 0
 * @param skip how many of the best of each kind are passed over, 0 to 1,000
 * @param from first year that counts, 1000 to 2100; 0 for any
 * @param to last year that counts, 1000 to 2100; 9999 for any
 * @param halfLife years after which a joint work counts half, 0.5 to 100; for {@link
 *     Weighting#RECENT}
 * @param minStrength weakest collaboration shown, 0 to 1,000, in units of the weighting
 * @param minTrust least trust of a researcher shown, 0 to 100
 */
public record SliceRequest(
        Map<EntityKind, Integer> limits,
        int skip,
        int from,
        int to,
        Weighting weighting,
        double halfLife,
        double minStrength,
        HyperAuthored hyper,
        int minTrust) {

    /** With the focus 60 nodes: what a picture still shows with readable labels. */
    private static final Map<EntityKind, Integer> USUAL_LIMITS =
            Map.of(
                    EntityKind.RESEARCHER, 24,
                    EntityKind.WORK, 16,
                    EntityKind.TOPIC, 12,
                    EntityKind.INSTITUTION, 7);

    static final int ANY_FROM = 0;
    static final int ANY_TO = 9999;

    private static final int MOST = 30;

    private static final Set<String> PAGE_NAMES = Set.of("from", "to", "weighting", "halfLife");

    private static final Set<String> NAMES =
            Set.of(
                    "kinds",
                    "researchers",
                    "works",
                    "topics",
                    "institutions",
                    "skip",
                    "from",
                    "to",
                    "weighting",
                    "halfLife",
                    "minStrength",
                    "hyper",
                    "minTrust");

    /** What a page shows when nothing else is asked for. */
    public static final SliceRequest USUAL = of(Map.of());

    /**
     * Reads request parameters, each named like a component of this record; the limits are named
     * like their kind in the plural.
     *
     * @throws org.peergraph.web.BadParameterException if one is unknown or out of range
     */
    public static SliceRequest of(Map<String, String> given) {
        Parameters parameters = Parameters.of(given, NAMES);
        Set<EntityKind> kinds = kinds(parameters.get("kinds"));
        Map<EntityKind, Integer> limits = new EnumMap<>(EntityKind.class);
        USUAL_LIMITS.forEach(
                (kind, usual) -> {
                    int limit = parameters.get(kind.plural()).integer(usual, 0, MOST);
                    limits.put(kind, kinds.contains(kind) ? limit : 0);
                });
        int from = parameters.get("from").integer(ANY_FROM, 1000, 2100);
        return new SliceRequest(
                limits,
                parameters.get("skip").integer(0, 0, 1000),
                from,
                parameters.get("to").integer(ANY_TO, Math.max(from, 1000), 2100),
                parameters.get("weighting").choice(Weighting.NEWMAN),
                HalfLife.of(parameters),
                parameters.get("minStrength").decimal(0, 0, 1000),
                parameters.get("hyper").choice(HyperAuthored.COLLAPSE),
                parameters.get("minTrust").integer(0, 0, 100));
    }

    /**
     * What a page's own parameters ask of its slice: the years and the weighting; a page has others
     * that are not the slice's.
     *
     * @throws org.peergraph.web.BadParameterException if one is out of range
     */
    public static SliceRequest onPage(Map<String, String> parameters) {
        Map<String, String> own = new HashMap<>(parameters);
        own.keySet().retainAll(PAGE_NAMES);
        return of(own);
    }

    /** First year as it stands in a form; null for any. */
    public @Nullable Integer firstYear() {
        return from == ANY_FROM ? null : from;
    }

    /** Last year as it stands in a form; null for any. */
    public @Nullable Integer lastYear() {
        return to == ANY_TO ? null : to;
    }

    int limit(EntityKind kind) {
        return limits.getOrDefault(kind, 0);
    }

    /** Whether years or a weighting ask for more than the ranking kept over all years. */
    boolean needsWorks() {
        return hasYears() || weighting != Weighting.NEWMAN;
    }

    public boolean hasYears() {
        return from != ANY_FROM || to != ANY_TO;
    }

    /** The year ages of works are counted to: the last that counts, or the present one. */
    int recencyYear() {
        return Math.min(to, Year.now(ZoneOffset.UTC).getValue());
    }

    /** The query that asks for the next ones of a kind, the same way. */
    String next(EntityKind kind, int shown) {
        StringBuilder query = new StringBuilder();
        query.append("?kinds=").append(kind.word());
        query.append('&').append(kind.plural()).append('=').append(limit(kind));
        query.append("&skip=").append(skip + shown);
        if (from != ANY_FROM) {
            query.append("&from=").append(from);
        }
        if (to != ANY_TO) {
            query.append("&to=").append(to);
        }
        if (weighting != Weighting.NEWMAN) {
            query.append("&weighting=")
                    .append(weighting.word())
                    .append("&halfLife=")
                    .append(halfLife);
        }
        if (minStrength > 0) {
            query.append("&minStrength=").append(minStrength);
        }
        if (hyper != HyperAuthored.COLLAPSE) {
            query.append("&hyper=").append(hyper.word());
        }
        if (minTrust > 0) {
            query.append("&minTrust=").append(minTrust);
        }
        return query.toString();
    }

    private static Set<EntityKind> kinds(Parameter given) {
        if (given.isEmpty()) {
            return EnumSet.allOf(EntityKind.class);
        }
        Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
        for (String word : given.text().split(",")) {
            kinds.add(Parameter.of(given.name(), word).choice(EntityKind.RESEARCHER));
        }
        return kinds;
    }
}
