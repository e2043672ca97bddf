package kr.municipal.training.workflow.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach which part of Camunda's web applications. */
public final class WebappSecurity {

    private final TasklistGroups groups;
    private final WebappPaths paths;
    private final String loginPage;

    /**
     * Creates the rules.
     *
     * @param groups who is who
     * @param webappPath where Camunda's web applications are, usually {@code /camunda}
     * @param loginPage our own login page, which serves for them too
     */
    public WebappSecurity(TasklistGroups groups, String webappPath, String loginPage) {
        this.groups = groups;
        this.paths = new WebappPaths(webappPath);
        this.loginPage = loginPage;
    }

    /** Scripts, styles and pictures, the same for everybody and so open and cacheable. */
    public SecurityFilterChain staticFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher(paths.matching("/lib/**", "/assets/**", "/favicon.ico"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                        (request, response, refusal) -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED)))
                .build();
    }

    /** The applications and their interfaces. */
    public SecurityFilterChain applications(HttpSecurity http) throws Exception {
        Set<String> users = groups.tasklistUsers();
        return http.securityMatcher(paths::contain)
                .authorizeHttpRequests(requests -> requests
                        // Camunda's own login would make a second identity beside ours.
                        .requestMatchers(paths.matching("/api/admin/auth/user/*/login/**"))
                        .denyAll()
                        .requestMatchers(paths.matching("/api/admin/setup/**", "/app/*/*/setup/**"))
                        .denyAll()
                        .requestMatchers(paths.matching(HttpMethod.GET, "/api/admin/auth/user/*"))
                        .hasAnyAuthority(users.toArray(String[]::new))
                        .requestMatchers(paths.matching(HttpMethod.POST, "/api/admin/auth/user/*/logout"))
                        .hasAnyAuthority(users.toArray(String[]::new))
                        .requestMatchers(paths.matching(
                                "/app/cockpit/**",
                                "/app/admin/**",
                                "/app/welcome/**",
                                "/api/cockpit/**",
                                "/api/admin/**",
                                "/api/welcome/**"))
                        .hasAuthority(groups.administrators())
                        .anyRequest()
                        .hasAnyAuthority(users.toArray(String[]::new)))
                // Camunda's own filter guards its interface; each refuses the other's token.
                .csrf(csrf -> csrf.ignoringRequestMatchers(paths.matching("/api/**")))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(loginForPages()))
                .build();
    }

    /** Pages lead to the login, everything else gets status 401. */
    private AuthenticationEntryPoint loginForPages() {
        RequestMatcher page = page();
        var login = new LoginUrlAuthenticationEntryPoint(loginPage);
        return (request, response, refusal) -> {
            if (page.matches(request)) {
                login.commence(request, response, refusal);
            } else {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }
        };
    }

    private HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(request -> "GET".equals(request.getMethod()), page()));
        return cache;
    }

    private RequestMatcher page() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return new AndRequestMatcher(html, new NegatedRequestMatcher(paths.matching("/api/**")));
    }
}
