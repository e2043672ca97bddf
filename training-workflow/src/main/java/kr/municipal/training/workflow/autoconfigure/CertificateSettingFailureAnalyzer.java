package kr.municipal.training.workflow.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log what to do, instead of a stack trace. */
final class CertificateSettingFailureAnalyzer extends AbstractFailureAnalyzer<CertificateSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CertificateSettingException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "적힌 자리를 고치거나 설정을 지우십시오. 설정이 없으면 함께 들어 있는 서식과 글꼴을 쓰고, 직인은 찍지 않습니다.\n"
                        + "Correct what is named or remove the setting; without it the packaged template and font are used, and no seal.",
                cause);
    }
}
