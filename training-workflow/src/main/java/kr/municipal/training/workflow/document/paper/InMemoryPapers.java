package kr.municipal.training.workflow.document.paper;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Papers kept in memory, for embedders without a database and for tests. Thread-safe. */
public final class InMemoryPapers implements Papers {

    private final Map<ContentId, Paper> papers = new ConcurrentHashMap<>();
    private final Map<ContentId, byte[]> contents = new ConcurrentHashMap<>();

    /** Creates an empty store. */
    public InMemoryPapers() {}

    @Override
    public Optional<Paper> find(ContentId id) {
        return Optional.ofNullable(papers.get(id));
    }

    @Override
    public List<URI> addresses() {
        return papers.values().stream()
                .map(Paper::publicAddress)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public byte[] content(ContentId id) {
        byte[] content = contents.get(id);
        if (content == null) {
            throw new IllegalStateException("no such content of a certificate's paper: " + id);
        }
        return content.clone();
    }

    @Override
    public void add(byte[] content) {
        contents.putIfAbsent(ContentId.of(content), content.clone());
    }

    @Override
    public void add(Paper paper) {
        papers.putIfAbsent(paper.id(), paper);
    }
}
