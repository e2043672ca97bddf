package kr.municipal.training.workflow.engine;

/** A diagram that cannot be carried out as it is drawn; the message names its elements, in Korean and English. */
public final class DiagramRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DiagramRefusedException(String korean, String english) {
        super(korean + " " + english);
    }
}
