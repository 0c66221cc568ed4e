package org.peergraph.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** TeX's commands that stand for one character, in text and in formulas. */
final class Symbols {

    private static final String TABLE =
            """
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ \
            iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ \
            chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ \
            Psi Ψ Omega Ω infty ∞ times × cdot · pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ \
            sim ∼ simeq ≃ equiv ≡ cong ≅ propto ∝ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ leqslant ⩽ geqslant ⩾ \
            lt < gt > to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftrightarrow ⇔ \
            longrightarrow ⟶ hookrightarrow ↪ mapsto ↦ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ \
            cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨ oplus ⊕ otimes ⊗ circ ∘ \
            bullet • star ⋆ ast ∗ dagger † ddagger ‡ partial ∂ nabla ∇ int ∫ sum ∑ prod ∏ sqrt √ \
            ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ odot ⊙ perp ⊥ parallel ∥ langle ⟨ rangle ⟩ ldots … dots … \
            cdots ⋯ prime ′ deg ° degree ° textdegree ° setminus ∖ mid | vert | Vert ‖ colon : \
            AA Å aa å S § P ¶ copyright © pounds £ textregistered ® texttrademark ™ euro € textmu µ \
            textasciitilde ~ textbackslash \\ textbar | textless < textgreater > textquotesingle ' \
            textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ \
            textquotedblright ” lbrace { rbrace } % % & & # # $ $ _ _ { { } }\
            """;

    private static final Map<String, String> SYMBOLS = table();

    private Symbols() {}

    /** The character of a command named without its backslash. */
    static @Nullable String of(String command) {
        return SYMBOLS.get(command);
    }

    private static Map<String, String> table() {
        String[] words = TABLE.split(" ");
        Map<String, String> symbols = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            symbols.put(words[i], words[i + 1]);
        }
        return symbols;
    }
}
