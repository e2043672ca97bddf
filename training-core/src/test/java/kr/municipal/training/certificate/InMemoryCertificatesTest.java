package kr.municipal.training.certificate;

import kr.municipal.training.fixture.CertificatesContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("메모리에 두는 수료증 발급대장")
class InMemoryCertificatesTest extends CertificatesContract {

    @Override
    protected Certificates certificates() {
        return new InMemoryCertificates();
    }
}
