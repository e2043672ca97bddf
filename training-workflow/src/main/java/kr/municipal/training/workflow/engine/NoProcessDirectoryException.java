package kr.municipal.training.workflow.engine;

import java.nio.file.Path;

/** The configured directory of diagrams does not exist. */
public final class NoProcessDirectoryException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoProcessDirectoryException(Path directory) {
        super(("training.workflow.process-directory 의 폴더가 없습니다: %1$s. "
                        + "There is no such directory as training.workflow.process-directory says.")
                .formatted(directory));
    }
}
