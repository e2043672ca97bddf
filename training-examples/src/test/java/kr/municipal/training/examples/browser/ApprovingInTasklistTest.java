package kr.municipal.training.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import kr.municipal.training.examples.municipal.MunicipalApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        classes = MunicipalApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@DirtiesContext
@DisplayName("브라우저: 신청하고, 부서장이 Tasklist에서 승인하고, 신청자가 결과를 본다")
class ApprovingInTasklistTest {

    private static final By RUN = By.partialLinkText("업무에 바로 써먹는 챗GPT 활용법");
    private static final By MY_TASK = By.xpath("//*[contains(@class,'task')]//*[contains(text(),'신청 승인 · 시연총무과')]");
    private static final By COMPLETE = By.xpath("//button[normalize-space()='처리 완료']");

    private static final By TOAST = By.cssSelector(".page-notifications .alert, [notifications-panel] .alert");
    private static final String MARKED_FIELD_IS_SHOWN =
            """
            const field = document.activeElement.closest('.fjs-form-field');
            const box = field && field.getBoundingClientRect();
            return !!field && !!field.querySelector('.fjs-form-field-error') && box.top >= 0 && box.bottom <= innerHeight;
            """;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("반려 사유가 없으면 Tasklist가 이유를 말하고, 승인하면 신청자가 선발을 본다")
    void approve() {
        try (Chromium browser = Chromium.at("http://127.0.0.1:" + port)) {
            browser.signIn("A0001");
            browser.open("/programs");
            browser.click(RUN);
            browser.click(By.xpath("//button[normalize-space()='교육 신청']"));
            assertThat(browser.until(By.tagName("main")).getText()).contains("승인");
            browser.picture("1-applied");
            browser.signOut();

            browser.signIn("H0002");
            browser.open("/camunda/app/tasklist/default/");
            browser.until(By.xpath("//*[contains(text(),'내 승인 대기')]"));
            assertThat(browser.text()).doesNotContain("신청 승인 · 시연총무과");
            browser.signOut();

            browser.signIn("H0001");
            browser.open("/camunda/app/tasklist/default/");
            browser.click(MY_TASK);
            assertThat(browser.until(By.cssSelector("[cam-tasks]")).getText())
                    .as("기한은 서버의 시계로 센다")
                    .contains("11일 후")
                    .doesNotContain("개월 전");
            assertThat(browser.until(By.cssSelector(".fjs-container")).getText())
                    .contains("김일번", "승인할 사유", "살펴볼 점", "업무에 바로 써먹는 챗GPT 활용법");
            assertThat(browser.text())
                    .as("labels, not their keys")
                    .contains("생성일")
                    .doesNotContainPattern("[A-Z]{4,}_[A-Z]{3,}");
            browser.picture("2-task");
            browser.script("document.querySelector('.fjs-container textarea').scrollIntoView({ block: 'end' })");
            browser.click(COMPLETE);
            assertThat(browser.until(TOAST).getText()).contains("양식에 표시된 항목이 있으면 고쳐 주십시오");
            browser.until(By.cssSelector(".fjs-form-field-error"));
            assertThat(browser.eventually(MARKED_FIELD_IS_SHOWN))
                    .as("the marked field has the focus and is in sight")
                    .isTrue();
            browser.picture("2-nothing-chosen");
            browser.click(By.cssSelector("button[ng-click='removeNotification(notification)']"));
            browser.untilGone(TOAST);
            browser.click(By.xpath("//label[contains(.,'반려')]"));
            browser.click(COMPLETE);
            assertThat(browser.until(TOAST).getText()).contains("반려 사유");
            browser.picture("3-refused");
            browser.click(By.xpath("//label[contains(.,'승인') and .//input]"));
            browser.click(COMPLETE);
            browser.untilGone(MY_TASK);
            browser.picture("4-approved");
            browser.signOut();

            browser.signIn("A0001");
            browser.open("/applications");
            browser.click(RUN);
            assertThat(browser.until(By.tagName("main")).getText()).contains("선발", "선착순");
            browser.picture("5-selected");
        }
    }

    @Test
    @DisplayName("Tasklist에서 로그아웃하면 우리 화면에서도 로그아웃된다")
    void oneLogout() {
        try (Chromium browser = Chromium.at("http://127.0.0.1:" + port)) {
            browser.signIn("H0001");
            browser.open("/camunda/app/tasklist/default/");
            browser.until(By.xpath("//*[contains(text(),'내 승인 대기')]"));
            browser.click(
                    By.cssSelector("[cam-widget-header] .account > a, .user.account a, .account .dropdown-toggle"));
            browser.click(By.xpath("//*[contains(@class,'logout')]//a | //a[contains(@class,'logout')]"));
            browser.until(By.xpath("//h1[normalize-space()='로그인']"));
            assertThat(browser.address()).contains("/login");
            browser.open("/applications");
            assertThat(browser.until(By.tagName("h1")).getText()).isEqualTo("로그인");
        }
    }
}
