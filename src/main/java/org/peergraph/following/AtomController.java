package org.peergraph.following;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.peergraph.web.SiteAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Somebody's news for feed readers, at an address only they know. */
@Controller
class AtomController {

    /** What a reader that looks once a day may miss is on the page. */
    private static final int MOST_ENTRIES = 100;

    private final Feeds feeds;
    private final AtomFeed atom;
    private final SiteAddress site;

    AtomController(Feeds feeds, AtomFeed atom, SiteAddress site) {
        this.feeds = feeds;
        this.atom = atom;
        this.site = site;
    }

    @GetMapping("/feed/atom/{secret}")
    ResponseEntity<byte[]> atom(@PathVariable String secret) {
        return feeds.atAddress(secret)
                .map(account -> feeds.items(account, Instant.EPOCH, 0, MOST_ENTRIES))
                .map(items -> atom.of(items, secret, site.absolute("")))
                .map(
                        text ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noCache().cachePrivate())
                                        .contentType(MediaType.APPLICATION_ATOM_XML)
                                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
