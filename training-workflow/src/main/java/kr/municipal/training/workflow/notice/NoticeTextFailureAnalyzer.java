package kr.municipal.training.workflow.notice;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log what to do, instead of a stack trace. */
final class NoticeTextFailureAnalyzer extends AbstractFailureAnalyzer<NoticeTextException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NoticeTextException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "notices.properties 의 해당 줄을 고치거나 지우십시오. 지운 줄은 함께 들어 있는 문구를 씁니다.\n"
                        + "Correct or remove these lines of notices.properties; a removed line falls back to the packaged text.",
                cause);
    }
}
