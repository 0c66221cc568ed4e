package org.peergraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.identifier.EntityKind;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SiteAddressTests {

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', http, 8080, http://graph.example:8080/works/W1",
        "'', '', https, 443, https://graph.example/works/W1",
        "'', /peers, http, 80, http://graph.example/peers/works/W1",
        "https://public.example/, /peers, http, 8080, https://public.example/peers/works/W1"
    })
    void beginsAsConfiguredOrAsAsked(
            String configured, String contextPath, String scheme, int port, String page) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setServerName("graph.example");
        request.setServerPort(port);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SiteAddress site = new SiteAddress(new EntityLinks(contextPath), configured);
        assertThat(site.page(EntityKind.WORK, "W1")).isEqualTo(page);
        assertThat(site.absolute("/works/W1")).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "'', localhost",
        "'', 127.0.0.1",
        "'', ::1",
        "https://public.example, graph.example"
    })
    void mailNamesTheConfiguredAddressOrThisMachine(String configured, String host) {
        askedAs(host);
        String address = configured.isEmpty() ? "http://" + host + "/feed" : configured + "/feed";
        assertThat(new SiteAddress(new EntityLinks(""), configured).mailed("/feed"))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example"})
    void mailNamesNoAddressThatOnlyARequestTold(String host) {
        askedAs(host);
        SiteAddress site = new SiteAddress(new EntityLinks(""), "");
        assertThatThrownBy(() -> site.mailed("/sign-in/link/"))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("peergraph.address");
    }

    @ParameterizedTest
    @CsvSource({
        "'', localhost, http://localhost:8080",
        "https://public.example/, graph.example, https://public.example",
        "https://public.example:8443, graph.example, https://public.example:8443"
    })
    void browsersNameTheSiteWithoutAPath(String configured, String host, String origin) {
        askedAs(host, 8080);
        assertThat(new SiteAddress(new EntityLinks("/peers"), configured).origin())
                .hasToString(origin);
    }

    private static void askedAs(String host) {
        askedAs(host, 80);
    }

    private static void askedAs(String host, int port) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setServerPort(port);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
