package kr.municipal.training.workflow.document.verification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.credential.StatusList;
import kr.municipal.training.workflow.document.credential.StatusLists;
import kr.municipal.training.workflow.document.credential.VerifiedCredential;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.seal.BoundedBody;

/**
 * Asks the status list that an office publishes (W3C Bitstring Status List), at the address that its credential names. The list has to
 * be signed by a trusted key, of this address, and of today; one that is not is an answer that cannot be trusted, and not the same
 * as no answer. Why and when something was revoked is not on it. Thread-safe.
 */
public final class PublishedStatus implements RegisterLookup {

    private static final int OK = 200;

    private final HttpClient client;
    private final Duration timeout;

    /**
     * Returns somebody who asks.
     *
     * @param timeout how long an answer is waited for
     */
    public PublishedStatus(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    @Override
    public RegisterAnswer ask(VerifiedCredential credential, KeySet trusted, Instant now) {
        String address = credential.statusList();
        Integer status = credential.status();
        if (address == null || status == null) {
            return RegisterAnswer.notAsked();
        }
        return fetched(address)
                .flatMap(PublishedStatus::parsed)
                .map(list -> answer(list(list, address, trusted, now), status, credential.number()))
                .orElseGet(RegisterAnswer::notReachable);
    }

    private static RegisterAnswer answer(Optional<StatusList> list, int status, String number) {
        if (list.isEmpty()) {
            return RegisterAnswer.untrusted();
        }
        return list.get().hasEnded(status)
                ? RegisterAnswer.ended(Reason.of("VERIFICATION_ENDED").with("number", number))
                : RegisterAnswer.holds();
    }

    private Optional<String> fetched(String address) {
        CompletableFuture<HttpResponse<byte[]>> answer;
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address)).timeout(timeout).build();
            answer = client.sendAsync(request, head -> new BoundedBody());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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

    private static Optional<StatusList> list(JWSObject list, String address, KeySet trusted, Instant now) {
        try {
            Map<String, Object> claims = list.getPayload().toJSONObject();
            boolean ofToday = claims != null
                    && claims.get("exp") instanceof Number expires
                    && claims.get("nbf") instanceof Number from
                    && now.getEpochSecond() < expires.longValue()
                    && now.getEpochSecond() >= from.longValue();
            if (!ofToday
                    || !StatusLists.TYPE.equals(list.getHeader().getType())
                    || !address.equals(claims.get("id"))
                    || !isSigned(list, trusted)
                    || !(claims.get("credentialSubject") instanceof Map<?, ?> subject)
                    || !(subject.get("encodedList") instanceof String encoded)) {
                return Optional.empty();
            }
            return Optional.of(StatusList.decode(encoded));
        } catch (JOSEException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The key decides the algorithms: the factory refuses those of another kind. */
    private static boolean isSigned(JWSObject list, KeySet trusted) throws JOSEException {
        Optional<PublicKey> key =
                Optional.ofNullable(list.getHeader().getKeyID()).flatMap(trusted::find);
        return key.isPresent()
                && list.verify(new DefaultJWSVerifierFactory().createJWSVerifier(list.getHeader(), key.get()));
    }
}
