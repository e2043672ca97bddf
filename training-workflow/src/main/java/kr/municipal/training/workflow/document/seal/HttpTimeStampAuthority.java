package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** A time stamp authority asked by HTTP (RFC 3161, 3.4). Each question has a number of its own, and the answer is checked. */
public final class HttpTimeStampAuthority implements TimeStampAuthority {

    private static final int OK = 200;
    private static final int NONCE_BITS = 64;

    private final URI address;
    private final Duration timeout;
    private final HttpClient client;
    private final SecureRandom random = new SecureRandom();

    /**
     * Returns an authority.
     *
     * @param address where it is asked
     * @param timeout after how long an answer is given up, from the first byte sent to the last received
     * @throws IllegalArgumentException if the address is not of HTTP, or the time not longer than zero
     */
    public HttpTimeStampAuthority(URI address, Duration timeout) {
        this.address = Objects.requireNonNull(address, "address");
        this.timeout = Objects.requireNonNull(timeout, "timeout");
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("not an address of HTTP: " + address);
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("not a time to wait: " + timeout);
        }
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    @Override
    public TimeStampToken stamp(byte[] sha256) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request =
                    generator.generate(NISTObjectIdentifiers.id_sha256, sha256, new BigInteger(NONCE_BITS, random));
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            TimeStampToken stamp = response.getTimeStampToken();
            if (stamp == null) {
                throw failed(
                        "거절(" + response.getStatusString() + ")", "It refused: " + response.getStatusString(), null);
            }
            TimeStampToken canonical = TimeStampCheck.canonical(stamp);
            TimeStampCheck.require(canonical, sha256);
            return canonical;
        } catch (TSPException | IOException e) {
            throw failed("올바르지 않은 응답", "The answer is not right: " + e.getMessage(), e);
        }
    }

    private byte[] ask(byte[] question) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, status -> new BoundedBody());
        try {
            HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw failed("HTTP " + response.statusCode(), "It answered HTTP " + response.statusCode(), null);
            }
            return response.body();
        } catch (TimeoutException e) {
            throw tooLate(e);
        } catch (ExecutionException e) {
            // Both clocks run: the client's own may be the first.
            throw e.getCause() instanceof HttpTimeoutException
                    ? tooLate(e)
                    : failed("연결할 수 없음", "It cannot be reached: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("중단됨", "Interrupted while waiting", e);
        } finally {
            answer.cancel(true);
        }
    }

    private TimeStampException tooLate(Exception e) {
        return failed(timeout.toMillis() + "밀리초 안에 응답이 없음", "No answer within " + timeout, e);
    }

    private TimeStampException failed(String korean, String english, @Nullable Throwable cause) {
        return new TimeStampException(
                "시점확인 기관(" + address + ")에서 시점확인을 받지 못했습니다: " + korean + ".", english + ".", cause);
    }
}
