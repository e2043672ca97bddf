package kr.municipal.training.workflow.document.paper;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Every paper that a certificate was ever printed on, and what it is made of. Each is kept once, whatever names it, and nothing is
 * ever changed or deleted. Implementations are thread-safe.
 */
public interface Papers {

    /**
     * Looks a paper up.
     *
     * @param id its name
     * @return the paper, or empty if none of the name is kept
     */
    Optional<Paper> find(ContentId id);

    /**
     * Returns the public addresses that papers name.
     *
     * @return each once, in the order of the alphabet
     */
    List<URI> addresses();

    /**
     * Returns a template, font or picture.
     *
     * @param id its name
     * @return its bytes
     * @throws IllegalStateException if it is not kept, or what is kept does not have the name (any more)
     */
    byte[] content(ContentId id);

    /**
     * Keeps a template, font or picture, unless it is kept.
     *
     * @param content its bytes
     */
    void add(byte[] content);

    /**
     * Keeps a paper, unless it is kept. What it is made of comes first.
     *
     * @param paper the paper
     */
    void add(Paper paper);
}
