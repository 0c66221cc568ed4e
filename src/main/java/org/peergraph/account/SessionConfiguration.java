package org.peergraph.account;

import org.peergraph.graph.Graph;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the graph, known to browsers by a cookie that scripts cannot read. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    GraphSessions sessionRepository(Graph graph, AccountSettings settings) {
        return new GraphSessions(graph, new SessionContent(), settings.sessionLength());
    }

    /** Secure where the request is; Lax, since ORCID leads back here from another site. */
    @Bean
    CookieSerializer sessionCookie(AccountSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("peergraph");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        cookie.setCookieMaxAge(Math.toIntExact(settings.sessionLength().toSeconds()));
        return cookie;
    }
}
