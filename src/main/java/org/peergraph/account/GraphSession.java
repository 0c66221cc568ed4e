package org.peergraph.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session that knows what of it has to be written. */
final class GraphSession implements Session {

    private final MapSession content;
    private boolean changed;
    private @Nullable String storedId;
    private final Instant storedAccess;

    /**
     * @param stored whether the graph has it already
     */
    GraphSession(MapSession content, boolean stored) {
        this.content = content;
        this.changed = !stored;
        this.storedId = stored ? content.getId() : null;
        this.storedAccess = stored ? content.getLastAccessedTime() : Instant.MIN;
    }

    MapSession content() {
        return content;
    }

    boolean changed() {
        return changed;
    }

    /** The id the graph has it under; null if it has not, or has it under the present one. */
    @Nullable String formerId() {
        return getId().equals(storedId) ? null : storedId;
    }

    /** When somebody came, as the graph knows it. */
    Instant storedAccess() {
        return storedAccess;
    }

    void written() {
        changed = false;
        storedId = getId();
    }

    @Override
    public String getId() {
        return content.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return content.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return content.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return content.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        content.setAttribute(name, value);
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        content.removeAttribute(name);
        changed = true;
    }

    @Override
    public Instant getCreationTime() {
        return content.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        content.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return content.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        content.setMaxInactiveInterval(interval);
        changed = true;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return content.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return content.isExpired();
    }
}
