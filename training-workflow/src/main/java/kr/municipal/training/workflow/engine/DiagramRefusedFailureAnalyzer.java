package kr.municipal.training.workflow.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log what to do, instead of a stack trace. */
final class DiagramRefusedFailureAnalyzer extends AbstractFailureAnalyzer<DiagramRefusedException> {

    private static final String ACTION =
            """
            Camunda Modeler로 그 그림을 열어 고친 뒤 다시 시작하십시오. 고치기 전까지는 앞서 쓰던 그림을 그 폴더에 두면 됩니다.
            Mend the diagram in Camunda Modeler and start again; until then put the former diagram back into the folder.""";

    @Override
    protected FailureAnalysis analyze(Throwable root, DiagramRefusedException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
