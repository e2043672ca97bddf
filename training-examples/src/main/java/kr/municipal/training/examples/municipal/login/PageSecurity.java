package kr.municipal.training.examples.municipal.login;

import kr.municipal.training.workflow.document.verification.CredentialRegister;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may see which of our own pages; Camunda's have chains of their own, which come first. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String CONTENT =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(100)
    SecurityFilterChain pages(HttpSecurity http, TasklistGroups groups) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/login",
                                "/error",
                                "/css/**",
                                "/img/**",
                                "/js/**",
                                "/webjars/chart.js/**",
                                "/demo/**",
                                "/verify",
                                "/verify/*",
                                "/.well-known/jwks.json",
                                "/credentials/status/*",
                                CredentialRegister.PATH)
                        .permitAll()
                        .requestMatchers("/officer/**")
                        .hasAuthority(groups.officers())
                        .requestMatchers("/approvals")
                        .hasAuthority(groups.approvers())
                        .requestMatchers("/administration")
                        .hasAuthority(groups.administrators())
                        .anyRequest()
                        .authenticated())
                // Nothing is changed by looking at a file or credential, and a file that is too big hides the token.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/verify/file", CredentialRegister.PATH))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new HiddenTokenHandler()))
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/start"))
                .logout(logout -> logout.logoutSuccessUrl("/login?signed-out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .build();
    }
}
