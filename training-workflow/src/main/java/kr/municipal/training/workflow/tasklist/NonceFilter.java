package kr.municipal.training.workflow.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its own content security nonce.
 *
 * <p>Camunda keeps the nonce in the servlet context, shared by everybody: with two people at once header and page disagree, and
 * the browser blocks the page's scripts.
 */
public final class NonceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = ownView(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    private static ServletContext ownView(ServletContext shared) {
        @Nullable Object[] nonce = new @Nullable Object[1];
        return (ServletContext) Proxy.newProxyInstance(
                NonceFilter.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> {
                    if (arguments != null
                            && arguments.length > 0
                            && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                        switch (method.getName()) {
                            case "setAttribute" -> nonce[0] = arguments[1];
                            case "removeAttribute" -> nonce[0] = null;
                            default -> {
                                return nonce[0];
                            }
                        }
                        return null;
                    }
                    return invoke(shared, method, arguments);
                });
    }

    private static @Nullable Object invoke(ServletContext shared, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(shared, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
    }
}
