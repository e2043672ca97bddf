package kr.municipal.training.workflow.document;

import java.io.IOException;
import java.util.Optional;

/** Something that a template puts on the page. */
sealed interface PageElement permits TextElement, FieldTable, QrElement, SealElement {

    /** Finds the room that it takes, or nothing when this certificate has nothing to put there. */
    Optional<Placed> placed(PageLayout layout);

    /** An element with its room, ready to be drawn. */
    interface Placed {

        /** What messages call it. */
        String name();

        Box box();

        void draw(PageCanvas canvas) throws IOException;
    }

    /** A rectangle on the page, in millimetres from the upper left corner. */
    record Box(float left, float top, float right, float bottom) {

        private static final float SLACK = 0.2f;

        boolean overlaps(Box other) {
            return left + SLACK < other.right
                    && other.left + SLACK < right
                    && top + SLACK < other.bottom
                    && other.top + SLACK < bottom;
        }

        boolean inside(float inset) {
            return left >= inset
                    && top >= inset
                    && right <= PageCanvas.WIDTH - inset
                    && bottom <= PageCanvas.HEIGHT - inset;
        }
    }
}
