package kr.municipal.training.workflow;

/** Somebody else kept the same thing a moment earlier. Tried again, the door sees it and refuses with its reason. */
public class AlreadyKeptException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public AlreadyKeptException(String message) {
        super(message);
    }
}
