package kr.municipal.training.workflow.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers, before anything else sees them, the paths below Camunda's web applications that must not exist.
 *
 * <p>{@code /setup} creates an administrator without login while the administrators' group is empty; a double slash ends in a
 * fault inside Camunda.
 */
public final class UnsafePathFilter extends OncePerRequestFilter {

    private final String webappPath;
    private final WebappPaths paths;

    public UnsafePathFilter(String webappPath) {
        this.webappPath = webappPath;
        this.paths = new WebappPaths(webappPath);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String decoded = WebappPaths.of(request);
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        if (!paths.contain(request) && !raw.startsWith(webappPath + "//")) {
            chain.doFilter(request, response);
        } else if (raw.contains("//") || decoded.contains("//")) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (decoded.toLowerCase(Locale.ROOT).contains("/setup")) {
            answer(response, HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void answer(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(status == HttpServletResponse.SC_NOT_FOUND ? "없는 주소입니다." : "잘못된 주소입니다.");
    }
}
