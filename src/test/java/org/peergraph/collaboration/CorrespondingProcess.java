package org.peergraph.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.peergraph.account.Accounts;
import org.peergraph.account.SignedIn;
import org.peergraph.mail.RunningPostman;
import org.peergraph.web.EntityLinks;
import org.peergraph.web.SiteAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/**
 * What writes and what delivers, without the web before it, in a process that can be killed. Each
 * of some pairs of people invites, accepts and writes, while the postman is at work; what an
 * earlier process did is sent again, as a browser would that never got its answer.
 */
@ImportAutoConfiguration({Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class})
@EnableNeo4jRepositories(basePackageClasses = Accounts.class)
@ComponentScan({"org.peergraph.graph", "org.peergraph.mail"})
@Import({
    EntityLinks.class,
    SiteAddress.class,
    Letters.class,
    Openings.class,
    Invitations.class,
    Answers.class,
    Conversations.class,
    Messages.class
})
class CorrespondingProcess {

    /** How late it is by this process's clock: leases of dead ones end. */
    @Bean
    Clock clock(@Value("${test.later}") Duration later) {
        return Clock.offset(Clock.systemUTC(), later);
    }

    public static void main(String[] settings) throws Exception {
        try (ConfigurableApplicationContext process =
                new SpringApplicationBuilder(CorrespondingProcess.class)
                        .web(WebApplicationType.NONE)
                        .run(settings)) {
            RunningPostman postman = new RunningPostman(process);
            CountDownLatch written = new CountDownLatch(1);
            Thread delivering = Thread.ofPlatform().daemon().start(() -> deliver(postman, written));
            int pairs = process.getEnvironment().getRequiredProperty("test.pairs", Integer.class);
            for (int pair = 1; pair <= pairs; pair++) {
                correspond(process, pair);
            }
            written.countDown();
            delivering.join();
            postman.round();
        }
    }

    private static void deliver(RunningPostman postman, CountDownLatch end) {
        try {
            do {
                postman.round();
            } while (!end.await(5, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void correspond(BeanFactory process, int pair) {
        SignedIn a = who(process, "account:a" + pair);
        SignedIn b = who(process, "account:b" + pair);
        String form = "form-of-pair-%07d".formatted(pair);
        String invitation =
                process.getBean(Invitations.class)
                        .send(
                                a,
                                new Party(a.id(), "name:a" + pair, 3),
                                new Party(b.id(), "name:b" + pair, 3),
                                Draft.of("paper", "Shall we?", form));
        String conversation =
                process.getBean(Answers.class)
                        .accept(process.getBean(Invitations.class).get(invitation, b.id()), b);
        for (String text : new String[] {"First", "Second"}) {
            process.getBean(Messages.class)
                    .send(
                            process.getBean(Conversations.class).get(conversation, a.id()),
                            a,
                            WrittenText.of("text", text),
                            form + text);
        }
    }

    private static SignedIn who(BeanFactory process, String account) {
        return new SignedIn(process.getBean(Accounts.class).findById(account).orElseThrow(), false);
    }
}
