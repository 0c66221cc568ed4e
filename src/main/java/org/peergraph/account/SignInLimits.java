package org.peergraph.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.peergraph.web.TooManyAttemptsException;
import org.springframework.stereotype.Component;

/**
 * How often links may be asked for and tried, and passkeys be asked. Counted in this process:
 * behind several instances each counts for itself.
 */
@Component
class SignInLimits {

    /** Somebody who mistypes asks three times; a mailbox is not to be flooded. */
    private final LoadingCache<String, Bucket> byAddress = buckets(5, Duration.ofHours(1));

    /** A link has 256 bits; whoever tries 30 that open nothing is not mistyping. */
    private final LoadingCache<String, Bucket> byTrial = buckets(30, Duration.ofHours(1));

    private final LoadingCache<String, Bucket> byNetwork;
    private final LoadingCache<String, Bucket> byQuestion;

    SignInLimits(AccountSettings settings) {
        byNetwork = buckets(settings.linksPerNetwork(), Duration.ofHours(1));
        byQuestion = buckets(settings.linksPerNetwork(), Duration.ofHours(1));
    }

    /**
     * @throws TooManyAttemptsException past the limit
     */
    void beforeMailing(EmailAddress email, String network) {
        take(byNetwork, network);
        take(byAddress, email.value());
    }

    /**
     * A link that opens nothing was tried.
     *
     * @throws TooManyAttemptsException past the limit
     */
    void openedNothing(String network) {
        take(byTrial, network);
    }

    /**
     * A browser wants a question for its passkeys, and a session to keep it; each is answered once.
     *
     * @throws TooManyAttemptsException past the limit
     */
    void beforeAsking(String network) {
        take(byQuestion, network);
    }

    private static void take(LoadingCache<String, Bucket> buckets, String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttemptsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static LoadingCache<String, Bucket> buckets(int most, Duration period) {
        return Caffeine.newBuilder()
                // Whoever comes from more addresses than this is not held by counting them.
                .maximumSize(100_000)
                .expireAfterAccess(period)
                .build(
                        key ->
                                Bucket.builder()
                                        .addLimit(
                                                limit ->
                                                        limit.capacity(most)
                                                                .refillGreedy(most, period))
                                        .build());
    }
}
