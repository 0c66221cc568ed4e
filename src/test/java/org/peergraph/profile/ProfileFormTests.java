package org.peergraph.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.web.BadParameterException;

/** What may be said on a profile. */
class ProfileFormTests {

    @Test
    void keepsWhatIsSaidWithoutSurplusSpaces() {
        Profile profile =
                form(
                        "  Ada   Byron ",
                        "One.\r\n\r\nTwo.",
                        "https://a.example/x\n\nhttp://b.example",
                        "W1",
                        "",
                        "W2");
        assertThat(profile.name()).isEqualTo("Ada Byron");
        assertThat(profile.biography()).isEqualTo("One.\n\nTwo.");
        assertThat(profile.links()).containsExactly("https://a.example/x", "http://b.example");
        assertThat(profile.featured()).containsExactly("W1", "W2");
        assertThat(profile.complete()).isTrue();
    }

    @Test
    void tellsWhatACompleteProfileStillNeeds() {
        assertThat(form("", " ", "").missing())
                .containsExactly("a preferred name", "a biography", "a link", "a featured work");
        assertThat(form("Ada", "One.", "", "W1").missing()).containsExactly("a link");
    }

    @Test
    void whoIsNotOpenSaysNothingOfWhatFor() {
        ProfileForm closed = new ProfileForm(null, null, null, null, "anything", "anybody", null);
        assertThat(closed.checked(Profile.EMPTY).openWith()).isNull();
        ProfileForm open = new ProfileForm(null, null, null, "yes", "anything", "anybody", null);
        assertThat(open.checked(Profile.EMPTY).openWith()).isEqualTo("anything");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "ftp://a.example/",
                "//a.example",
                "a.example",
                "https://",
                "https:a.example",
                "https://user:secret@a.example/",
                "https://a.example/\"onclick=x",
                "mailto:ada@example.org"
            })
    void linksLeadToPagesOnly(String address) {
        assertThatExceptionOfType(BadParameterException.class)
                .isThrownBy(() -> form("Ada", "", address));
    }

    @Test
    void everyFieldHasItsBound() {
        String link = "https://a.example/";
        refused("x".repeat(121), "", "");
        refused("", "x".repeat(1_501), "");
        refused("", "", link + "x".repeat(300));
        refused("", "", (link + "%d\n").repeat(9).formatted(1, 2, 3, 4, 5, 6, 7, 8, 9));
        refused("", "", "", "W1", "W2", "W3", "W4", "W5", "W6");
        refused("a\u0000b", "", "");
        refused("", "a\u202Eb", "");
        refused("", "a\uD800b", "");
        refused("", "a\u001Bb", "");
    }

    private static void refused(String name, String biography, String links, String... featured) {
        assertThatExceptionOfType(BadParameterException.class)
                .isThrownBy(() -> form(name, biography, links, featured));
    }

    private static Profile form(
            @Nullable String name, String biography, String links, String... featured) {
        return new ProfileForm(name, biography, links, null, null, null, List.of(featured))
                .checked(Profile.EMPTY);
    }
}
