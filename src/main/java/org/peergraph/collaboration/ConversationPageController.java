package org.peergraph.collaboration;

import org.jspecify.annotations.Nullable;
import org.peergraph.account.SignedIn;
import org.peergraph.web.ConflictException;
import org.peergraph.web.PageRequest;
import org.peergraph.web.Parameter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Conversations of whoever is signed in. To everybody else they do not exist. */
@Controller
@RequestMapping("/conversations")
class ConversationPageController {

    private final Conversations conversations;
    private final Messages messages;
    private final Blocks blocks;
    private final Reports reports;

    ConversationPageController(
            Conversations conversations, Messages messages, Blocks blocks, Reports reports) {
        this.conversations = conversations;
        this.messages = messages;
        this.blocks = blocks;
        this.reports = reports;
    }

    @GetMapping
    String list(
            SignedIn who, @RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute(
                "page",
                new ConversationsPage(
                        conversations.of(who.id(), PageRequest.of(null, cursor)), cursor));
        return "collaboration/conversations";
    }

    /** Looking at the newest messages is what makes them seen. */
    @GetMapping("/{id}")
    String page(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        int number =
                Parameter.of("before", before).integer(Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
        Conversation conversation = conversations.get(id, who.id());
        boolean newest = number == Integer.MAX_VALUE;
        ConversationPage page =
                ConversationPage.of(conversation, messages.before(id, who.id(), number), newest);
        if (newest && conversation.unseen() > 0) {
            messages.seen(id, who.id());
        }
        model.addAttribute("page", page);
        return "collaboration/conversation";
    }

    @PostMapping("/{id}")
    String send(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String text,
            @RequestParam String form) {
        WrittenText written = WrittenText.of("text", text);
        messages.send(conversations.get(id, who.id()), who, written, FormKey.checked(form));
        return "redirect:/conversations/" + id + "#write";
    }

    @PostMapping("/{id}/block")
    String block(SignedIn who, @PathVariable String id) {
        block(conversations.get(id, who.id()), who);
        return "redirect:/conversations/" + id;
    }

    @PostMapping("/{id}/report")
    String report(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String number,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean block) {
        Complaint complaint = Complaint.of(reason, note, block);
        Conversation conversation = conversations.get(id, who.id());
        int reported = Parameter.of("number", number).integer(0, 0, Integer.MAX_VALUE);
        reports.message(id, reported, who.id(), complaint);
        if (complaint.block()) {
            block(conversation, who);
        }
        return "redirect:/conversations/" + id + "?reported";
    }

    private void block(Conversation conversation, SignedIn who) {
        Person other = conversation.other();
        if (other == null) {
            throw new ConflictException(Messages.HAS_LEFT);
        }
        blocks.block(who.id(), other);
    }
}
