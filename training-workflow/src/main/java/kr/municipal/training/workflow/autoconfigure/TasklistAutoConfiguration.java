package kr.municipal.training.workflow.autoconfigure;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.EngineClock;
import kr.municipal.training.workflow.tasklist.EngineAuthentication;
import kr.municipal.training.workflow.tasklist.EngineIdentityFilter;
import kr.municipal.training.workflow.tasklist.NonceFilter;
import kr.municipal.training.workflow.tasklist.SignOutFilter;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import kr.municipal.training.workflow.tasklist.TasklistResources;
import kr.municipal.training.workflow.tasklist.TasklistUsers;
import kr.municipal.training.workflow.tasklist.UnsafePathFilter;
import kr.municipal.training.workflow.tasklist.WebappAuthentication;
import kr.municipal.training.workflow.tasklist.WebappClock;
import kr.municipal.training.workflow.tasklist.WebappSecurity;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** One login for our pages and Camunda's web applications, users and lists for Tasklist, Korean. */
@AutoConfiguration(
        after = EngineAutoConfiguration.class,
        before = {SecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ConditionalOnProperty(prefix = "camunda.bpm", name = "enabled", matchIfMissing = true)
public class TasklistAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    public TasklistGroups tasklistGroups(
            @Value("${training.workflow.officers-group:trainingofficers}") String officersGroup) {
        TasklistGroups usual = TasklistGroups.usual();
        return new TasklistGroups(usual.officials(), usual.approvers(), officersGroup, usual.administrators());
    }

    @Bean
    @ConditionalOnMissingBean
    public TasklistUsers tasklistUsers(ProcessEngine engine, EngineAccess access, TasklistGroups groups) {
        return new TasklistUsers(engine, access, groups);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnProperty(prefix = "camunda.bpm.webapp", name = "enabled", matchIfMissing = true)
    static class Web {

        private static final int AFTER_SPRING_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

        /** Asks for a login everywhere, unless the application says who may see its own pages. Keep it the first bean. */
        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        @ConditionalOnMissingBean(SecurityFilterChain.class)
        SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .formLogin(Customizer.withDefaults())
                    .logout(Customizer.withDefaults())
                    .build();
        }

        @Bean
        @ConditionalOnMissingBean(AuthenticationProvider.class)
        EngineAuthentication engineAuthentication(IdentityService identity, EngineAccess access) {
            return new EngineAuthentication(identity, access);
        }

        @Bean
        @ConditionalOnMissingBean
        WebappSecurity webappSecurity(
                TasklistGroups groups,
                CamundaBpmProperties properties,
                @Value("${training.workflow.login-page:/login}") String loginPage) {
            return new WebappSecurity(groups, path(properties), loginPage);
        }

        @Bean
        @Order(10)
        SecurityFilterChain webappStaticFiles(WebappSecurity security, HttpSecurity http) throws Exception {
            return security.staticFiles(http);
        }

        @Bean
        @Order(20)
        SecurityFilterChain webappApplications(WebappSecurity security, HttpSecurity http) throws Exception {
            return security.applications(http);
        }

        @Bean
        FilterRegistrationBean<UnsafePathFilter> unsafePathFilter(CamundaBpmProperties properties) {
            return at(Ordered.HIGHEST_PRECEDENCE + 10, new UnsafePathFilter(path(properties)), "/*");
        }

        @Bean
        FilterRegistrationBean<SignOutFilter> webappSignOutFilter(CamundaBpmProperties properties) {
            return at(AFTER_SPRING_SECURITY, new SignOutFilter(), path(properties) + "/api/admin/auth/user/*");
        }

        @Bean
        FilterRegistrationBean<Filter> webappAuthenticationFilter(CamundaBpmProperties properties) {
            var registration = at(
                    AFTER_SPRING_SECURITY + 1,
                    WebappAuthentication.filter(),
                    path(properties) + "/app/*",
                    path(properties) + "/api/*");
            registration.setInitParameters(WebappAuthentication.filterParameters());
            return registration;
        }

        @Bean
        FilterRegistrationBean<EngineIdentityFilter> engineIdentityFilter(
                IdentityService identity, CamundaBpmProperties properties) {
            return at(AFTER_SPRING_SECURITY + 2, new EngineIdentityFilter(identity, path(properties)), "/*");
        }

        @Bean
        FilterRegistrationBean<NonceFilter> webappNonceFilter(CamundaBpmProperties properties) {
            return at(AFTER_SPRING_SECURITY + 3, new NonceFilter(), path(properties) + "/app/*");
        }

        @Bean
        TasklistResources tasklistResources(CamundaBpmProperties properties) {
            return new TasklistResources(path(properties));
        }

        @Bean
        RouterFunction<ServerResponse> webappClock(EngineClock clock, CamundaBpmProperties properties) {
            return WebappClock.route(path(properties), clock);
        }

        private static String path(CamundaBpmProperties properties) {
            return properties.getWebapp().getApplicationPath();
        }

        private static <T extends Filter> FilterRegistrationBean<T> at(int order, T filter, String... patterns) {
            FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
            registration.setOrder(order);
            registration.addUrlPatterns(patterns);
            return registration;
        }
    }
}
