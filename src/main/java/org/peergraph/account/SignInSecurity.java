package org.peergraph.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds signing in and out to what guards every request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SignInSecurity implements WebMvcConfigurer {

    private final SignedInArgument signedIn;

    SignInSecurity(SignedInArgument signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(signedIn);
    }

    @Bean
    Customizer<HttpSecurity> signingInAndOut(OrcidRequests requests, OrcidSignIn orcid) {
        return http ->
                http.oauth2Login(
                                login ->
                                        login.loginPage("/sign-in")
                                                .loginProcessingUrl("/sign-in/*/back")
                                                .authorizationEndpoint(
                                                        there ->
                                                                there.authorizationRequestResolver(
                                                                        requests))
                                                .authorizedClientRepository(new NoTokens())
                                                .successHandler(orcid)
                                                .failureHandler(orcid))
                        .logout(
                                logout ->
                                        logout.logoutUrl("/sign-out")
                                                .deleteCookies("peergraph")
                                                .logoutSuccessUrl("/"));
    }
}
