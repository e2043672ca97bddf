package kr.municipal.training.application;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.TrainingApplicationsContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("신청 저장소: 데이터베이스 없이")
class InMemoryTrainingApplicationsTest extends TrainingApplicationsContract {

    private final TrainingApplications store = new InMemoryTrainingApplications();

    @Override
    protected TrainingApplications store() {
        return store;
    }

    @Test
    @DisplayName("이미 쓴 번호로는 다시 신청할 수 없다")
    void identifierUsedTwice() {
        store.add(Applications.ofOfficial(1).submitted());

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> store.add(Applications.ofOfficial(2).withId("A-1").submitted()))
                .withMessageContaining("A-1");
    }
}
