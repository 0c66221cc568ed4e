package org.peergraph.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Headers, firewall and addresses. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebConfiguration implements WebMvcConfigurer {

    /** Nothing inline and nothing from elsewhere; pictures of the API page are data URLs. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** Questions that are too long for an address: nothing is changed by asking. */
    private static final String READ_ONLY = "/api/v1/**";

    /** Mail programs post here for whoever wants no more mail (RFC 8058); the address is secret. */
    private static final String ONE_CLICK = "/feed/unsubscribe/*";

    private final GraphVersionTags versionTags;

    WebConfiguration(GraphVersionTags versionTags) {
        this.versionTags = versionTags;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(versionTags)
                .addPathPatterns(
                        "/api/v1/**",
                        "/",
                        "/researchers/**",
                        "/works/**",
                        "/topics/**",
                        "/institutions/**",
                        "/slices/**",
                        "/collaborations/**",
                        "/adjacencies/**",
                        "/embed/slices/**",
                        "/explore");
    }

    /**
     * Everything may be read by everybody; controllers that take who is signed in refuse the rest.
     * No reader gets a session, and only forms make a token.
     */
    @Bean
    SecurityFilterChain requests(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(tokens())
                                        .ignoringRequestMatchers(READ_ONLY, ONE_CLICK))
                .exceptionHandling(refused -> refused.accessDeniedPage("/refused"))
                .requestCache(cache -> cache.disable())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp -> csp.policyDirectives(CONTENT_POLICY))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy
                                                                        .STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                                        .crossOriginOpenerPolicy(
                                                opener ->
                                                        opener.policy(
                                                                CrossOriginOpenerPolicy
                                                                        .SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                permissions ->
                                                        permissions.policy(
                                                                "camera=(), geolocation=(),"
                                                                        + " microphone=()")))
                .build();
    }

    /** In a cookie scripts cannot read: forms have the token from the page they are on. */
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** Nobody has a password; without this one would be invented and printed. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /** A slash inside an identifier is no path separator, so it may stay encoded. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowSemicolon(true);
        return firewall;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return factory ->
                factory.addConnectorCustomizers(
                        connector -> connector.setEncodedSolidusHandling("passthrough"));
    }
}
