package kr.municipal.training.workflow.autoconfigure;

import kr.municipal.training.workflow.document.keys.OfficeKeyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log what to do, instead of a stack trace. */
final class OfficeKeyFailureAnalyzer extends AbstractFailureAnalyzer<OfficeKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OfficeKeyException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                cause.setting() + " 설정을 고치고 다시 시작하십시오. 저장소의 내용은 keytool -list -v -keystore (파일) 로 봅니다.\n"
                        + "Correct " + cause.setting()
                        + " and start again; keytool -list -v -keystore (file) shows what a store holds.",
                cause);
    }
}
