package org.peergraph.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Headers that let other sites' pages load the script and read slices. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbedSettings.class)
class EmbedConfiguration implements WebMvcConfigurer {

    /**
     * Before everything else: a preflight request asks about the real one and is not one itself.
     */
    @Bean
    FilterRegistrationBean<CorsFilter> embedding(EmbedSettings settings) {
        FilterRegistrationBean<CorsFilter> filter =
                new FilterRegistrationBean<>(new CorsFilter(new EmbedOrigins(settings)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.addUrlPatterns(EmbedOrigins.SCRIPT, "/embed/slices/*", "/api/v1/slices/*");
        return filter;
    }

    /**
     * Pages that isolate themselves take nothing from elsewhere that does not say so; and a cache
     * must not give a stranger's answer, which is without leave, to a friend. Both hold for
     * unchanged answers too, so this comes before anything that ends a request.
     */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(header("Cross-Origin-Resource-Policy", "cross-origin"))
                .addPathPatterns(EmbedOrigins.SCRIPT, "/embed/slices/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(header(HttpHeaders.VARY, HttpHeaders.ORIGIN))
                .addPathPatterns("/embed/slices/**", "/api/v1/slices/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    private static HandlerInterceptor header(String name, String value) {
        return new HandlerInterceptor() {
            @Override
            public boolean preHandle(
                    HttpServletRequest request, HttpServletResponse response, Object handler) {
                response.addHeader(name, value);
                return true;
            }
        };
    }
}
