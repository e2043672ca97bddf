package kr.municipal.training.workflow.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates what diagrams say as before, and refuses what comes in through a query.
 *
 * <p>Engine 7.24.0 evaluates expressions nested in {@code orQueries} although it forbids them in ad-hoc queries, and so lets
 * anyone who may query run code. Only queries evaluate an expression without a scope, hence the test.
 */
final class QuerySafeExpressionManager extends SpringExpressionManager {

    private static final Logger LOG = LoggerFactory.getLogger(QuerySafeExpressionManager.class);

    private static final Pattern ALLOWED =
            Pattern.compile("[#$]\\{\\s*(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(?:\\.(?:(?:plus|minus)(?:Seconds|Minutes|Hours|Days|Weeks|Months|Years)"
                    + "|with(?:SecondOfMinute|MinuteOfHour|HourOfDay|DayOfWeek|DayOfMonth|MonthOfYear))\\(\\d{1,4}\\)"
                    + "|\\.withTimeAtStartOfDay\\(\\)|\\.toDate\\(\\)){0,6})\\s*}");

    private final StoredTruths truths;

    QuerySafeExpressionManager(ApplicationContext context, StoredTruths truths) {
        super(context);
        this.truths = truths;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new StoredTruthResolver(truths));
        resolver.add(super.createElResolver());
        return resolver;
    }

    @Override
    public Expression createExpression(String expression) {
        return new QuerySafeExpression(createValueExpression(expression), this, expression);
    }

    static boolean allowedInQuery(String expression) {
        return ALLOWED.matcher(expression.strip()).matches();
    }

    private static final class QuerySafeExpression extends JuelExpression {

        QuerySafeExpression(ValueExpression value, QuerySafeExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
            if (scope == null && !isLiteralText() && !allowedInQuery(getExpressionText())) {
                LOG.warn(
                        "Refused an expression in a query of user {}: {}",
                        Context.getCommandContext().getAuthenticatedUserId(),
                        printable(getExpressionText()));
                throw new QueryExpressionRefusedException();
            }
            return super.getValue(scope, execution);
        }

        private static String printable(String text) {
            String shown = text.length() > 120 ? text.substring(0, 120) + "…" : text;
            return shown.replaceAll("\\p{Cntrl}", " ");
        }
    }
}
