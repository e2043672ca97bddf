package kr.municipal.training.workflow.document.verification;

import com.nimbusds.jose.JWSObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.municipal.training.workflow.document.seal.BoundedBody;
import org.jspecify.annotations.Nullable;

/**
 * What an office answers over the network: a signed token in time, or nothing. Where it moved to another address, it is followed
 * there, a few times at most and never from {@code https} to {@code http}. Thread-safe.
 */
final class OfficeReplies {

    private static final int OK = 200;

    private final HttpClient client;
    private final Duration timeout;

    OfficeReplies(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    Optional<JWSObject> get(String address) {
        return fetched(address, null);
    }

    Optional<JWSObject> post(String address, String token) {
        return fetched(address, token);
    }

    private Optional<JWSObject> fetched(String address, @Nullable String posted) {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(timeout);
            if (posted != null) {
                request.header("Content-Type", CredentialRegister.CREDENTIAL_TYPE)
                        .POST(BodyPublishers.ofString(posted));
            }
            return body(client.sendAsync(request.build(), head -> new BoundedBody()))
                    .flatMap(OfficeReplies::parsed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> body(CompletableFuture<HttpResponse<byte[]>> answer) {
        try {
            HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == OK
                    ? Optional.of(new String(response.body(), StandardCharsets.US_ASCII))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } finally {
            answer.cancel(true);
        }
    }

    /** What is no signed document at all comes from something in between, such as the page on which a network asks for a login. */
    private static Optional<JWSObject> parsed(String token) {
        try {
            return Optional.of(JWSObject.parse(token.strip()));
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
