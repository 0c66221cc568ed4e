package org.peergraph.importer.openalex;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.peergraph.importer.ImportFailedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the API other than 200.
 *
 * @param reason what the body says, shortened
 */
record OpenAlexRefusal(int status, String reason, String path, Map<String, String> parameters) {

    /** Characters of a body that are worth printing. */
    private static final int LONGEST_REASON = 300;

    static OpenAlexRefusal of(
            HttpResponse<byte[]> response, String path, Map<String, String> parameters) {
        String reason = "";
        try {
            JsonNode body = OpenAlexDocument.JSON.readTree(response.body());
            reason = body.path("message").asString(body.path("error").asString(""));
        } catch (JacksonException e) {
            // A refusal from something in between, a proxy's page for instance, has no reason to
            // print.
        }
        String bounded =
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        return new OpenAlexRefusal(response.statusCode(), bounded, path, parameters);
    }

    /**
     * What to say if asking again does not help.
     *
     * @throws ImportFailedException if asking again cannot help
     */
    String passing() {
        boolean tooFast = status == 403 && reason.toLowerCase(Locale.ROOT).contains("rate limit");
        if (tooFast || status == 408 || status == 429 || status >= 500) {
            return "OpenAlex answers " + said();
        }
        throw new ImportFailedException(
                switch (status) {
                    case 401, 403 ->
                            "OpenAlex refuses the key (%s). Put the key of your account into OPENALEX_API_KEY, or take a wrong one out, then run the same command."
                                    .formatted(said());
                    case 404 ->
                            "OpenAlex knows nothing under %s (%s). Check the id on openalex.org."
                                    .formatted(path, said());
                    case 400 ->
                            "OpenAlex does not understand %s (%s). Check the filter, then run the corrected command."
                                    .formatted(parameters.getOrDefault("filter", path), said());
                    default ->
                            "OpenAlex answers %s to %s. Check the address of the API."
                                    .formatted(said(), path);
                });
    }

    private String said() {
        return reason.isEmpty() ? String.valueOf(status) : status + ": " + reason;
    }
}
