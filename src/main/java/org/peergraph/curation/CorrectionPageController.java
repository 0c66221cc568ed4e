package org.peergraph.curation;

import java.util.List;
import java.util.Set;
import org.peergraph.account.CurrentAccount;
import org.peergraph.account.SignedIn;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.identifier.EntityKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records put right by people: what can be said, what it would change, what was said so far. */
@Controller
@RequestMapping("/corrections")
class CorrectionPageController {

    private final EntityIds ids;
    private final CorrectionLists lists;
    private final Corrections corrections;
    private final Previews previews;
    private final CorrectionRights rights;
    private final CurrentAccount current;

    CorrectionPageController(
            EntityIds ids,
            CorrectionLists lists,
            Corrections corrections,
            Previews previews,
            CorrectionRights rights,
            CurrentAccount current) {
        this.ids = ids;
        this.lists = lists;
        this.corrections = corrections;
        this.previews = previews;
        this.rights = rights;
        this.current = current;
    }

    @GetMapping
    String page(@RequestParam String researcher, Model model) {
        String own = ids.getOwnId(EntityKind.RESEARCHER, researcher);
        RecordToCorrect record =
                lists.findRecord(own)
                        .orElseThrow(() -> new EntityNotFoundException(EntityKind.RESEARCHER, own));
        List<CorrectionLists.Entry> history = lists.of(own);
        Set<String> undoable =
                current.find().map(who -> rights.undoable(who, history)).orElse(Set.of());
        boolean mine = current.find().filter(who -> rights.owns(who, own)).isPresent();
        model.addAttribute("page", new CorrectionsPage(record, mine, history, undoable));
        return "curation/corrections";
    }

    @GetMapping("/preview")
    String preview(SignedIn who, @RequestParam MultiValueMap<String, String> fields, Model model) {
        Preview preview = previews.of(new RulingForm(fields).ruling());
        model.addAttribute(
                "page",
                new PreviewPage(
                        preview,
                        lists.entry(Correction.asked(preview.ruling(), who.id(), "")),
                        rights.decides(who, preview.ruling())));
        return "curation/preview";
    }

    @PostMapping
    String make(
            SignedIn who,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes target) {
        RulingForm form = new RulingForm(fields);
        Ruling ruling = corrections.named(form.ruling());
        Correction made =
                rights.decides(who, ruling)
                        ? corrections.make(ruling, who.id(), form.reason())
                        : corrections.propose(ruling, who.id(), form.reason());
        return history(made, target);
    }

    @PostMapping("/{id}/undo")
    String undo(SignedIn who, @PathVariable String id, RedirectAttributes target) {
        rights.requireToDecide(who, lists.get(id).ruling());
        return history(corrections.undo(id, who.id(), null), target);
    }

    private static String history(Correction correction, RedirectAttributes target) {
        target.addAttribute("researcher", correction.subject());
        return "redirect:/corrections";
    }
}
