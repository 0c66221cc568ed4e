package org.peergraph.moderation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peergraph.account.SignedIn;
import org.peergraph.audit.AuditLog;
import org.peergraph.web.GivenText;
import org.peergraph.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for moderators, one case with its evidence, and the log. */
@Controller
@RequestMapping("/moderation")
class ModerationPageController {

    /** Cases of one kind on the page; the next ones come up as these are decided. */
    private static final int SHOWN = 50;

    private static final int LONGEST_REASON = 1_000;

    private final List<ModerationQueue> queues;
    private final AuditLog audit;

    ModerationPageController(List<ModerationQueue> queues, AuditLog audit) {
        this.queues = queues.stream().sorted(Comparator.comparing(ModerationQueue::kind)).toList();
        this.audit = audit;
    }

    @GetMapping
    String waiting(SignedIn who, Model model) {
        who.requireModerator();
        model.addAttribute(
                "queues", queues.stream().map(queue -> WaitingCases.of(queue, SHOWN)).toList());
        return "moderation/moderation";
    }

    @GetMapping("/log")
    String log(
            SignedIn who,
            @RequestParam(name = "log", required = false) @Nullable String cursor,
            Model model) {
        who.requireModerator();
        model.addAttribute("entries", audit.entries(PageRequest.of("50", cursor)));
        model.addAttribute("from", cursor);
        return "moderation/log";
    }

    @GetMapping("/{kind}/{id}")
    String one(SignedIn who, @PathVariable String kind, @PathVariable String id, Model model) {
        who.requireModerator();
        model.addAttribute("kind", kind);
        model.addAttribute("page", queue(kind).find(id).orElseThrow(UnknownCaseException::new));
        return "moderation/case";
    }

    @PostMapping("/{kind}/{id}")
    String decide(
            SignedIn who,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam String choice,
            @RequestParam String reason) {
        who.requireModerator();
        String told = GivenText.lines("reason", reason, 1, LONGEST_REASON);
        queue(kind).decide(who, id, choice, told);
        return "redirect:/moderation";
    }

    private ModerationQueue queue(String kind) {
        return queues.stream()
                .filter(queue -> queue.kind().equals(kind))
                .findFirst()
                .orElseThrow(UnknownCaseException::new);
    }
}
