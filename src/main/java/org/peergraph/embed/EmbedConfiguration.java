package org.peergraph.embed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Headers that let other sites' pages load the script and read slices. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
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

    /** Pages that isolate themselves take nothing from elsewhere that does not say this. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(
                        new HandlerInterceptor() {
                            @Override
                            public boolean preHandle(
                                    HttpServletRequest request,
                                    HttpServletResponse response,
                                    Object handler) {
                                response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
                                return true;
                            }
                        })
                .addPathPatterns(EmbedOrigins.SCRIPT, "/embed/slices/**");
    }
}
