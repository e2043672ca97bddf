package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.municipal.training.examples.browser.Chromium;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.courserun.CompletionProcess;
import kr.municipal.training.workflow.engine.DueTimers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
            "training.verification.per-minute=10000"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
@DirtiesContext
@DisplayName("브라우저: 링크로 갈 수 있는 모든 화면을 누구나 쓸 수 있다")
class AccessiblePagesTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    /** Those of the engine are not ours; the others do something. */
    private static final Pattern NOT_OURS = Pattern.compile("/(camunda|webjars|css|img|js)(/.*)?|/logout");

    /** Two pages that differ in the numbers of what they show are one. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|=[^&]*");

    private static final String LINKS =
            """
            return [...document.querySelectorAll('a[href]')].map(a => new URL(a.href)).
              filter(u => u.origin === location.origin).map(u => u.pathname + u.search)""";

    private static final String IS_PAGE =
            """
            return fetch('%s').then(answer =>
              answer.ok && (answer.headers.get('content-type') || '').startsWith('text/html'))""";

    private static final String REFLOWS = "return document.documentElement.scrollWidth <= window.innerWidth";

    @LocalServerPort
    int port;

    @Autowired
    MockMvc web;

    @Autowired
    ApprovalProcess approvals;

    @Autowired
    CompletionProcess completion;

    @Autowired
    DueTimers timers;

    @Autowired
    Clock clock;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    @Test
    @DisplayName("신청부터 수료증까지, 공직자·부서장·교육담당자·관리자·누구나의 화면에 접근성 위반이 없고 좁은 화면에서 가로로 넘치지 않는다")
    void everyPage() throws Exception {
        try (Chromium browser = Chromium.at("http://127.0.0.1:" + port)) {
            browser.width(DESK);
            walk(browser, "누구나", "/", "/verify", "/verify/file", "/nothing-here");
            TakenCourse course = TakenCourse.begun(Visitor.official(web, "A0001"), Visitor.officer(web), approvals);
            Visitor.official(web, "A0002").applies("ai-2026-1");
            as(browser, "A0001", "/applications", course.mine());
            as(browser, "T0001", "/officer", TakenCourse.RUN);
            as(browser, "H0001", "/approvals");
            as(browser, "S0001", "/administration");

            course.surveyed();
            as(browser, "T0001", TakenCourse.RUN);
            course.confirmed(completion);
            timers.runUntil(clock.instant(), moment -> {});
            as(browser, "A0001", course.mine());
            as(browser, "T0001", TakenCourse.RUN, "/officer/certificates", "/officer/erasures?person=A0001");
        }
        assertThat(problems).isEmpty();
        assertThat(seen).as("pages that were looked at: %s", seen).hasSizeGreaterThan(80);
    }

    private void as(Chromium browser, String person, String... begin) {
        browser.signIn(person);
        walk(browser, person, begin);
        browser.signOut();
    }

    private void walk(Chromium browser, String person, String... begin) {
        Deque<String> next = new ArrayDeque<>(List.of(begin));
        Set<String> known = new TreeSet<>();
        for (String first : begin) {
            known.add(kind(first));
        }
        while (!next.isEmpty()) {
            String page = next.remove();
            browser.open(page);
            look(browser, person, page);
            for (String target : links(browser)) {
                if (!NOT_OURS.matcher(target.replaceAll("\\?.*", "")).matches()
                        && known.add(kind(target))
                        && isPage(browser, target)) {
                    next.add(target);
                }
            }
        }
    }

    private static List<String> links(Chromium browser) {
        return browser.script(LINKS) instanceof List<?> links
                ? links.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static boolean isPage(Chromium browser, String target) {
        return Boolean.TRUE.equals(browser.script(IS_PAGE.formatted(target.replace("'", "%27"))));
    }

    private static String kind(String page) {
        return NUMBERS.matcher(page).replaceAll("*");
    }

    private void look(Chromium browser, String person, String page) {
        seen.add(person + " " + kind(page));
        List<Rule> violations =
                new AxeBuilder().withTags(RULES).analyze(browser.driver()).getViolations();
        violations.forEach(rule -> problems.add("%s %s: %s (%s)"
                .formatted(
                        person,
                        page,
                        rule.getHelp(),
                        rule.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining(" ")))));
        browser.width(PHONE);
        if (!Boolean.TRUE.equals(browser.script(REFLOWS))) {
            problems.add(person + " " + page + ": wider than " + PHONE + " pixels");
        }
        browser.width(DESK);
    }
}
