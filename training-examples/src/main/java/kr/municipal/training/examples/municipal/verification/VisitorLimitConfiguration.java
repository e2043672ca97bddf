package kr.municipal.training.examples.municipal.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.credential.VisitorLimit;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps one address from asking the public pages too often. Behind a proxy the server has to be told to believe its headers
 * ({@code server.forward-headers-strategy}), or all visitors are one.
 */
@Configuration(proxyBeanMethods = false)
class VisitorLimitConfiguration implements WebMvcConfigurer {

    private static final String A_MINUTE = "60";

    private final VisitorLimit limit;

    VisitorLimitConfiguration(VisitorLimit limit) {
        this.limit = limit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                            throws IOException {
                        return admitted(request, response);
                    }
                })
                .addPathPatterns(
                        PublicAddress.VERIFY, PublicAddress.VERIFY + "/**", "/credentials/**", "/.well-known/**");
    }

    private boolean admitted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Search engines have no business with anybody's certificate.
        response.setHeader("X-Robots-Tag", "noindex");
        if (limit.admits(request.getRemoteAddr())) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }
}
