package org.peergraph.slice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.function.Supplier;
import org.peergraph.graph.GraphVersion;
import org.peergraph.identifier.EntityKind;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps slices as long as the graph has the version they show. How often that helps is in the
 * metrics {@code cache.gets} and its like, under the name {@code slices}.
 */
@Component
@EnableConfigurationProperties(SliceSettings.class)
class SliceCache implements MeterBinder {

    /** Bytes a node or an edge takes with its texts and its share of the JSON kept beside it. */
    private static final int ELEMENT = 300;

    private final GraphVersion version;
    private final Cache<Key, Slice> slices;

    SliceCache(GraphVersion version, SliceSettings settings) {
        this.version = version;
        this.slices =
                Caffeine.newBuilder()
                        .maximumWeight(settings.cache().toBytes())
                        .weigher((Key key, Slice slice) -> weight(slice))
                        .executor(Runnable::run)
                        .recordStats()
                        .build();
    }

    /**
     * The slice kept for the present version of the graph and the present year, or else the one
     * that is read now.
     */
    Slice get(EntityKind kind, String focus, SliceRequest request, Supplier<Slice> read) {
        Key key = new Key(kind, focus, request, request.recencyYear(), version.current());
        Slice slice = slices.get(key, missing -> read.get());
        if (slice.version() < key.version) {
            // A replica that has not caught up; the next one asked may have.
            slices.invalidate(key);
        }
        return slice;
    }

    private static int weight(Slice slice) {
        return ELEMENT * (1 + slice.nodes().size() + slice.edges().size());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, slices, "slices");
    }

    private record Key(
            EntityKind kind, String focus, SliceRequest request, int year, long version) {}
}
