package org.peergraph.claim;

import java.util.List;
import java.util.Optional;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.EntityIds;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.EntityLinks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** "This is me": what one has proven, what becomes of it, and the way back. */
@Controller
@RequestMapping("/researchers/{id}/claim")
class ClaimPageController {

    private final EntityIds ids;
    private final ClaimStore store;
    private final EvidenceSearch search;
    private final Claiming claiming;
    private final EntityLinks links;

    ClaimPageController(
            EntityIds ids,
            ClaimStore store,
            EvidenceSearch search,
            Claiming claiming,
            EntityLinks links) {
        this.ids = ids;
        this.store = store;
        this.search = search;
        this.claiming = claiming;
        this.links = links;
    }

    @GetMapping
    String page(SignedIn who, @PathVariable String id, Model model) {
        String own = ids.getOwnId(EntityKind.RESEARCHER, id);
        ClaimedRecord record = store.record(own);
        List<Evidence> evidence = search.of(who.account(), record);
        Optional<Claim> claim =
                store.ofRecord(own).stream().filter(each -> each.isOf(who.id())).findFirst();
        model.addAttribute(
                "page",
                new ClaimPage(
                        who,
                        record,
                        evidence,
                        claim,
                        claiming.preview(who.account(), record, evidence)));
        return "claim/claim";
    }

    @PostMapping
    String claim(SignedIn who, @PathVariable String id) {
        claiming.claim(who.account(), id);
        return back(id);
    }

    @PostMapping("/withdraw")
    String withdraw(SignedIn who, @PathVariable String id) {
        claiming.withdraw(who.account(), id);
        return back(id);
    }

    private String back(String id) {
        return "redirect:"
                + links.list(
                        EntityKind.RESEARCHER, ids.getOwnId(EntityKind.RESEARCHER, id), "claim");
    }
}
