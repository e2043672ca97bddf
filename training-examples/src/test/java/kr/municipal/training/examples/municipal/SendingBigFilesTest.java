package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "server.address=127.0.0.1",
            "training.verification.per-minute=3"
        })
@ActiveProfiles("demo")
@DirtiesContext
@DisplayName("서버가 받지 않는 큰 파일")
class SendingBigFilesTest {

    private static final int MORE_THAN_TAKEN = 3_500_000;
    private static final String BOUNDARY = "between-the-parts";

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    @DisplayName("까닭을 말하는 화면으로 보내고, 그런 파일도 세어 너무 자주 보내면 기다리게 한다")
    void counted() throws Exception {
        for (int times = 0; times < 3; times++) {
            HttpResponse<String> answer = sends(MORE_THAN_TAKEN);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/verify/file?too-big=yes"));
        }
        HttpResponse<String> fourth = sends(MORE_THAN_TAKEN);
        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.headers().firstValue("Retry-After")).contains("60");
        assertThat(fourth.body()).contains("<html").contains("다시");
    }

    @Test
    @DisplayName("양식의 확인값을 가려도 권한이 없다고 하지 않고, 너무 크다고 하며 얼마까지인지 말한다")
    void notForbidden() throws Exception {
        HttpResponse<String> answer = sends("/officer/certificates/preview/trial", 2_500_000);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("파일이 너무 큽니다").contains("2MB까지").doesNotContain("권한이 없거나");
        assertThat(sends("/officer/certificates/preview/trial", 1_000).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> sends(int size) throws IOException, InterruptedException {
        return sends("/verify/file", size);
    }

    private HttpResponse<String> sends(String path, int size) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(new byte[size]);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
