package kr.municipal.training.staff;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kr.municipal.training.fixture.AbsencesContract;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("부재와 대결자: 데이터베이스 없이")
class InMemoryAbsencesTest extends AbsencesContract {

    private final Absences store = new InMemoryAbsences();

    @Override
    protected Absences store() {
        return store;
    }

    @Test
    @DisplayName("끝나고 시작하는 부재도, 자기 자신을 대결하는 부재도 없다")
    void senseless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Absence(Staff.HEAD, Moments.CLOSING, Moments.CLOSING, Staff.OFFICER))
                .withMessageContaining(Moments.CLOSING.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Absence(Staff.HEAD, Moments.OPENING, Moments.CLOSING, Staff.HEAD))
                .withMessageContaining("h02");
    }
}
