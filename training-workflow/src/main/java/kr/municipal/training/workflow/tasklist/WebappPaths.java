package kr.municipal.training.workflow.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Paths of Camunda's web applications.
 *
 * <p>Camunda's interfaces are servlets of their own. Spring's matchers look at the path below the servlet, and so would not
 * see these requests at all; here the whole path counts.
 */
final class WebappPaths {

    private final String root;

    WebappPaths(String root) {
        this.root = root;
    }

    /** The whole decoded path of a request, below the application's context. */
    static String of(HttpServletRequest request) {
        return Objects.toString(request.getServletPath(), "") + Objects.toString(request.getPathInfo(), "");
    }

    boolean contain(HttpServletRequest request) {
        String path = of(request);
        return path.equals(root) || path.startsWith(root + "/");
    }

    RequestMatcher matching(String... patternsBelow) {
        List<PathPattern> patterns = Arrays.stream(patternsBelow)
                .map(pattern -> PathPatternParser.defaultInstance.parse(root + pattern))
                .toList();
        return request -> {
            PathContainer path = PathContainer.parsePath(of(request));
            return patterns.stream().anyMatch(pattern -> pattern.matches(path));
        };
    }

    RequestMatcher matching(HttpMethod method, String patternBelow) {
        RequestMatcher path = matching(patternBelow);
        return request -> method.matches(request.getMethod()) && path.matches(request);
    }
}
