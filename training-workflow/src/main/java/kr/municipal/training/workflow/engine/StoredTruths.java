package kr.municipal.training.workflow.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;

/** The {@linkplain StoredTruth stored truths} of all processes, found when first asked for: the engine is there before them. */
final class StoredTruths {

    private final ApplicationContext context;
    private final Map<String, StoredTruth> found = new ConcurrentHashMap<>();

    StoredTruths(ApplicationContext context) {
        this.context = context;
    }

    Optional<StoredTruth> of(String process) {
        if (found.isEmpty()) {
            context.getBeanProvider(StoredTruth.class).forEach(truth -> found.put(truth.process(), truth));
        }
        return Optional.ofNullable(found.get(process));
    }
}
