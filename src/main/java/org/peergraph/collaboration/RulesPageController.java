package org.peergraph.collaboration;

import org.jspecify.annotations.Nullable;
import org.peergraph.account.SignedIn;
import org.peergraph.web.PageRequest;
import org.peergraph.web.Parameter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may write to whoever is signed in, and whom they have blocked. */
@Controller
@RequestMapping("/collaborate")
class RulesPageController {

    private final WritingRules rules;
    private final Blocks blocks;

    RulesPageController(WritingRules rules, Blocks blocks) {
        this.rules = rules;
        this.blocks = blocks;
    }

    @GetMapping
    String page(
            SignedIn who, @RequestParam(required = false) @Nullable String cursor, Model model) {
        model.addAttribute(
                "page",
                new RulesPage(
                        rules.of(who.id()),
                        blocks.of(who.id(), PageRequest.of(null, cursor)),
                        cursor));
        return "collaboration/rules";
    }

    @PostMapping("/rule")
    String choose(SignedIn who, @RequestParam String rule) {
        Parameter given = Parameter.of("rule", rule);
        if (given.isEmpty()) {
            throw given.refused("who may write to you");
        }
        rules.choose(who.id(), given.choice(WritingRule.USUAL));
        return "redirect:/collaborate";
    }

    @PostMapping("/unblock")
    String unblock(SignedIn who, @RequestParam String block) {
        blocks.unblock(block, who.id());
        return "redirect:/collaborate";
    }
}
