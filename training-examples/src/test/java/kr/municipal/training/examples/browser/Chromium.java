package kr.municipal.training.examples.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium of this machine, driven without a window. Where there is none the test says so; under CI there must be one. */
public final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

    private final ChromeDriver driver;
    private final Path profile;
    private final String address;

    private Chromium(ChromeDriver driver, Path profile, String address) {
        this.driver = driver;
        this.profile = profile;
        this.address = address;
    }

    /** Starts a browser with an empty profile, or ends the test with the reason why there is none. */
    public static Chromium at(String address) {
        Optional<Path> browser = first(BROWSERS);
        Optional<Path> chromedriver = first(DRIVERS);
        if (browser.isEmpty() || chromedriver.isEmpty()) {
            String reason = "Chromium과 chromedriver가 없어 브라우저 검사를 건너뜁니다. Skipped: install chromium and chromium-driver.";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
        try {
            Path profile = Files.createTempDirectory("training-browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(browser.orElseThrow().toFile());
            options.addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=ko-KR",
                    "--window-size=1400,1000",
                    "--user-data-dir=" + profile);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                    .usingAnyFreePort()
                    .build();
            return new Chromium(new ChromeDriver(service, options), profile, address);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Optional<Path> first(List<String> places) {
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    public void open(String path) {
        driver.get(address + path);
    }

    /** Signs in by the button of the demonstration. */
    public void signIn(String number) {
        open("/login");
        driver.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
        click(By.xpath("//form[input[@name='username' and @value='" + number + "']]/button"));
        until(By.xpath("//button[normalize-space()='로그아웃']"));
    }

    public void signOut() {
        open("/");
        click(By.xpath("//button[normalize-space()='로그아웃']"));
        until(By.xpath("//a[normalize-space()='로그인']"));
    }

    /** Shows the pages as a window of that width does, in CSS pixels; narrower than a real window can be. */
    public void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    WebElement until(By what) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    void untilGone(By what) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.invisibilityOfElementLocated(what));
    }

    void click(By what) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(what))
                .click();
    }

    void write(By where, String text) {
        until(where).sendKeys(text);
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    public @Nullable Object script(String source) {
        return driver.executeScript(source);
    }

    /** Whether the script answers true before patience ends. */
    boolean eventually(String source) {
        return new WebDriverWait(driver, PATIENCE).until(browser -> Boolean.TRUE.equals(driver.executeScript(source)));
    }

    public WebDriver driver() {
        return driver;
    }

    /** Keeps a picture of the page under target/, for whoever wants to see what the test saw. */
    void picture(String name) {
        try {
            Path pictures = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(pictures.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
