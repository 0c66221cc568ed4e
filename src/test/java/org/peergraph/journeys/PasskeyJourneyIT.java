package org.peergraph.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody adds a passkey, signs in with it, and removes it; Chromium has the authenticator. */
class PasskeyJourneyIT extends PeopleJourney {

    private boolean byNumber;

    @Override
    String site() {
        return byNumber ? super.site() : super.site().replace("127.0.0.1", "localhost");
    }

    @Test
    void aPasskeySignsInUntilItIsRemoved() {
        Page person = signedIn("keys@journey.example");
        authenticator(person);
        open(person, "/account");
        person.getByLabel("Name of a new one").fill("This laptop");
        person.getByRole(AriaRole.BUTTON, named("Add a passkey")).click();
        assertThat(person.locator("#passkeys table")).containsText("This laptop");
        assertThat(person.locator("#passkeys table")).containsText("never");
        seen(person, "passkey-account");

        person.getByLabel("Name of a new one").fill("The same again");
        person.getByRole(AriaRole.BUTTON, named("Add a passkey")).click();
        assertThat(person.locator("#passkeys [role=status]"))
                .containsText("already has a passkey for this account");

        person.getByRole(AriaRole.BUTTON, named("Sign out here")).click();
        open(person, "/sign-in?next=/account");
        seen(person, "passkey-sign-in");
        person.getByRole(AriaRole.BUTTON, named("Sign in with a passkey")).focus();
        person.keyboard().press("Enter");
        person.waitForURL("**/account");
        ready(person);
        assertThat(person.locator("main")).containsText("keys@journey.example");
        assertThat(person.locator("#passkeys table")).not().containsText("never");

        person.getByRole(AriaRole.BUTTON, named("Remove This laptop")).click();
        ready(person);
        assertThat(person.locator("#passkeys table")).hasCount(0);
        person.getByRole(AriaRole.BUTTON, named("Sign out here")).click();
        open(person, "/sign-in");
        person.getByRole(AriaRole.BUTTON, named("Sign in with a passkey")).click();
        assertThat(person.locator("main [role=status]").first())
                .containsText("That passkey opens no account here");
        open(person, "/account");
        Assertions.assertThat(person.url()).contains("/sign-in");
    }

    @Test
    void browsersKeepNoneForANumber() {
        byNumber = true;
        Page person = signedIn("number@journey.example");
        open(person, "/account");
        assertThat(person.locator("#passkeys")).containsText("at a name, not at a number");
        assertThat(person.getByText("Add a passkey")).isHidden();
        seen(person, "passkey-account-without");
        open(person, "/sign-in");
        assertThat(person.getByText("Sign in with a passkey")).isHidden();
    }

    /** A device of its own that somebody unlocks whenever it asks. */
    private static void authenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject add = new JsonObject();
        add.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", add);
    }
}
