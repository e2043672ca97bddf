package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer, which is given up when it is longer than any time stamp or status list is. */
public final class BoundedBody implements BodySubscriber<byte[]> {

    private static final int LIMIT = 64 * 1024;

    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private Flow.@Nullable Subscription subscription;
    private int received;

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        whole.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            received += part.remaining();
        }
        if (received <= LIMIT) {
            whole.onNext(parts);
        } else {
            if (subscription != null) {
                subscription.cancel();
            }
            whole.onError(new IOException("the answer is longer than " + LIMIT + " bytes"));
        }
    }

    @Override
    public void onError(Throwable error) {
        whole.onError(error);
    }

    @Override
    public void onComplete() {
        whole.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }
}
