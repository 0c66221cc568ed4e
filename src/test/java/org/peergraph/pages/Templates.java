package org.peergraph.pages;

import java.util.Locale;
import java.util.Map;
import org.peergraph.web.EntityLinks;
import org.peergraph.web.OutsideLinks;
import org.peergraph.web.PageDialect;
import org.peergraph.web.Wording;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The templates as the server renders them, without the server. */
final class Templates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final StaticApplicationContext beans = new StaticApplicationContext();
    private final MockServletContext servlets = new MockServletContext();

    Templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.addDialect(new PageDialect(beans));
        beans.getBeanFactory().registerSingleton("links", new EntityLinks(""));
        beans.getBeanFactory().registerSingleton("outside", new OutsideLinks());
        beans.getBeanFactory().registerSingleton("wording", new Wording());
        beans.getBeanFactory().registerSingleton("text", new EscapedText());
    }

    /** Stands in for the real treatment of formulas: escapes and nothing else. */
    public static final class EscapedText {

        public String htmlInLink(String raw) {
            return html(raw);
        }

        public String html(String raw) {
            return HtmlUtils.htmlEscape(raw, "UTF-8");
        }

        public String plain(String raw) {
            return raw;
        }
    }

    String render(String template, Map<String, Object> model) {
        var application = JakartaServletWebApplication.buildApplication(servlets);
        var exchange =
                application.buildExchange(
                        new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        WebContext context = new WebContext(exchange, Locale.ENGLISH, model);
        return engine.process(template, context);
    }

    String page(String template, Object page) {
        return render(template, Map.of("page", page));
    }
}
