package org.peergraph.importer.openalex;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.OpenAlexId;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.RecordSink;
import tools.jackson.databind.JsonNode;

/**
 * OpenAlex from its API: one author, institution or topic with its works, or the works of a filter.
 *
 * <p>A position's number counts the records of the whole run, the entity first.
 */
public final class OpenAlexApi implements ImportSource, AutoCloseable {

    /**
     * What a run will fetch.
     *
     * @param requests to fetch them; one more for each work of a hundred authors or more
     */
    public record Plan(long works, long requests) {}

    private final OpenAlexQuery query;
    private final OpenAlexAccess access;
    private final OpenAlexClient client;
    private @Nullable JsonNode entity;

    public OpenAlexApi(OpenAlexQuery query, OpenAlexAccess access) {
        this(
                query,
                access,
                new RetryDelay(InstantSource.system(), new SecureRandom()),
                Thread::sleep);
    }

    OpenAlexApi(OpenAlexQuery query, OpenAlexAccess access, RetryDelay delay, Pause pause) {
        this.query = query;
        this.access = access;
        this.client = new OpenAlexClient(access, delay, pause);
    }

    /**
     * Asks how much there is to fetch.
     *
     * @throws ImportFailedException if there is nothing under the id, or no answer
     */
    public Plan plan() {
        Map<String, String> count = Map.of("filter", filter(), "per-page", "1", "select", "id");
        long works =
                Math.min(query.most(), count(client.get("/works", count, OpenAlexApi::isPage)));
        long pages = Math.ceilDiv(works, access.pageSize());
        return new Plan(works, pages + (query.entityPath() == null ? 0 : 1));
    }

    @Override
    public String name() {
        return OpenAlexRecords.SOURCE;
    }

    @Override
    public String fingerprint() {
        return "%s:%s %s most %d".formatted(name(), access.base(), query, query.most());
    }

    @Override
    public void read(RecordPosition from, RecordSink sink, ReadProgress progress) {
        JsonNode focus = entity();
        long entities = focus == null ? 0 : 1;
        PageStart first = new PageStart(entities, PageStart.FIRST);
        if (focus != null && from.number() == 0) {
            OpenAlexRecords.read(focus, position(1, first), sink);
        }
        PageStart page = from.number() == 0 ? first : PageStart.of(from);
        long most = query.most() + entities < 0 ? Long.MAX_VALUE : query.most() + entities;
        long end = most;
        boolean sized = false;
        while (page != null && page.before() < end) {
            JsonNode answer =
                    page(page.cursor(), Math.min(access.pageSize(), most - page.before()));
            end = Math.min(most, count(answer) + entities);
            if (!sized) {
                progress.size(end, "records");
                sized = true;
            }
            page = readPage(page, answer, end, from, sink, progress);
        }
    }

    /**
     * Hands over the works of a page that are not taken yet; the next page, null if there is none.
     */
    private @Nullable PageStart readPage(
            PageStart page,
            JsonNode answer,
            long end,
            RecordPosition from,
            RecordSink sink,
            ReadProgress progress) {
        long number = page.before();
        for (JsonNode work : answer.path("results")) {
            // A server that ignores the size of pages must not make more of them than was asked
            // for.
            if (number >= end) {
                break;
            }
            if (++number > from.number()) {
                OpenAlexRecords.read(whole(work), position(number, page), sink);
            }
            progress.advanceTo(number);
        }
        String next = answer.path("meta").path("next_cursor").asString("");
        if (number < end && (next.isEmpty() || number == page.before())) {
            sink.note("OpenAlex gave fewer works than it had announced");
            return null;
        }
        if (number < end && next.equals(page.cursor())) {
            throw new ImportFailedException(
                    "OpenAlex gives the same page again and again, after %d records; try the same command later."
                            .formatted(number));
        }
        return new PageStart(number, next);
    }

    private RecordPosition position(long number, PageStart page) {
        return new RecordPosition(0, query.toString(), number, page.toString());
    }

    private JsonNode page(String cursor, long size) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("filter", filter());
        parameters.put("per-page", Long.toString(size));
        parameters.put("cursor", cursor);
        parameters.put("select", OpenAlexWorks.FIELDS);
        return client.get("/works", parameters, OpenAlexApi::isPage);
    }

    /** Pages cut long author lists; the work's own address gives all of them. */
    private JsonNode whole(JsonNode work) {
        String id = work.path("id").asString("");
        if (work.path("authorships").size() < OpenAlexAuthorships.CUT) {
            return work;
        }
        return OpenAlexId.find(id)
                .map(
                        known ->
                                client.get(
                                        "/works/" + known.value(),
                                        Map.of("select", OpenAlexWorks.FIELDS),
                                        JsonNode::isObject))
                .orElse(work);
    }

    private String filter() {
        JsonNode focus = entity();
        return query.worksFilter(
                focus == null
                        ? null
                        : OpenAlexId.find(focus.path("id").asString(""))
                                .map(OpenAlexId::value)
                                .orElse(null));
    }

    /** The author, institution or topic; null if a filter was asked for. */
    private @Nullable JsonNode entity() {
        String path = query.entityPath();
        if (entity == null && path != null) {
            entity = client.get(path, Map.of(), answer -> answer.path("id").isString());
        }
        return entity;
    }

    private static boolean isPage(JsonNode answer) {
        return answer.path("results").isArray()
                && answer.path("meta").path("count").isIntegralNumber();
    }

    private static long count(JsonNode page) {
        return page.path("meta").path("count").asLong(0);
    }

    @Override
    public void close() {
        client.close();
    }
}
