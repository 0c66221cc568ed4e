package org.peergraph.web;

import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * What templates call {@code #links}, {@code #outside}, {@code #wording}, {@code #text}, {@code
 * #who}, {@code #followers} and {@code #inbox}: the beans of these names. Thymeleaf refuses {@code
 * @beans} where markup or addresses are written.
 */
@Component
public final class PageDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final Set<String> NAMES =
            Set.of("links", "outside", "wording", "text", "who", "followers", "inbox");

    private final BeanFactory beans;

    public PageDialect(BeanFactory beans) {
        super("Peergraph pages");
        this.beans = beans;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return NAMES;
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return beans.getBean(name);
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
