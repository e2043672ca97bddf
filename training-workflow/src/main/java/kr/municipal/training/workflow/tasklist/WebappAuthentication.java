package kr.municipal.training.workflow.tasklist;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Camunda's web applications who is signed in; they create this class themselves. */
public final class WebappAuthentication extends ContainerBasedAuthenticationProvider {

    private static final String KNOWN = WebappAuthentication.class.getName() + ".known";

    /** Returns Camunda's own filter that asks this class. */
    public static Filter filter() {
        return new ContainerBasedAuthenticationFilter();
    }

    /** Returns what tells that filter to ask this class. */
    public static Map<String, String> filterParameters() {
        return Map.of(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, WebappAuthentication.class.getName());
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken) {
            return AuthenticationResult.unsuccessful();
        }
        // Somebody the engine does not know would end in a NullPointerException there.
        return known(signedIn.getName(), request, engine)
                ? AuthenticationResult.successful(signedIn.getName())
                : AuthenticationResult.unsuccessful();
    }

    private static boolean known(String id, HttpServletRequest request, ProcessEngine engine) {
        HttpSession session = request.getSession();
        if (id.equals(session.getAttribute(KNOWN))) {
            return true;
        }
        boolean known = engine.getIdentityService().createUserQuery().userId(id).count() == 1;
        if (known) {
            session.setAttribute(KNOWN, id);
        }
        return known;
    }
}
