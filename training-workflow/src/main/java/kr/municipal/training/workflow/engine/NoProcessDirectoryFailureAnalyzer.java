package kr.municipal.training.workflow.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log what to do, instead of a stack trace. */
final class NoProcessDirectoryFailureAnalyzer extends AbstractFailureAnalyzer<NoProcessDirectoryException> {

    private static final String ACTION =
            """
            training.workflow.process-directory 의 경로를 확인하거나 설정을 지우십시오. 설정이 없으면 함께 들어 있는 다이어그램을 씁니다.
            Check the path in training.workflow.process-directory or remove the setting; without it the packaged diagrams are used.""";

    @Override
    protected FailureAnalysis analyze(Throwable root, NoProcessDirectoryException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
