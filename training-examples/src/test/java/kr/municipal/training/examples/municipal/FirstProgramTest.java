package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import kr.municipal.training.checklist.ChecklistItem;
import kr.municipal.training.checklist.Phase;
import kr.municipal.training.examples.municipal.demo.DemoStaff;
import kr.municipal.training.examples.municipal.demo.FirstProgram;
import kr.municipal.training.staff.Official;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("첫 교육 프로그램의 자료")
class FirstProgramTest {

    @Test
    @DisplayName("강의는 여섯, 주제와 일정이 있는 것은 셋이다")
    void sixOfWhichThree() {
        assertThat(FirstProgram.courses()).hasSize(6);
        assertThat(FirstProgram.courses().stream().map(course -> course.title("미정")))
                .containsExactly("업무에 바로 써먹는 챗GPT 활용법", "도시재생과 연계한 자동화 기술", "행정 업무에 활용 가능한 드론 기술", "미정", "미정", "미정");
        assertThat(FirstProgram.runs().stream().map(run -> run.schedule()
                        .fold(decided -> decided.start().toString(), () -> "미정")))
                .containsExactly(
                        "2026-03-10T05:00:00Z", "2026-03-17T05:00:00Z", "2026-03-24T05:00:00Z", "미정", "미정", "미정");
    }

    @Test
    @DisplayName("신청은 전주 수요일 저녁, 승인은 전주 금요일 저녁에 끝난다")
    void deadlines() {
        var first = FirstProgram.runs().get(0).schedule().decided();
        assertThat(first.window().opens()).isEqualTo("2026-02-23T00:00:00Z");
        assertThat(first.window().closes()).isEqualTo("2026-03-04T09:00:00Z");
        assertThat(first.approvalDeadline()).isEqualTo("2026-03-06T09:00:00Z");
    }

    @Test
    @DisplayName("체크리스트는 교육 전 다섯, 교육 뒤 다섯이고 참여 의사 전달은 신청으로 표시된다")
    void checklist() {
        List<ChecklistItem> items = FirstProgram.checklist();
        assertThat(items.stream().filter(item -> item.phase() == Phase.BEFORE)).hasSize(5);
        assertThat(items.stream().filter(item -> item.phase() == Phase.AFTER)).hasSize(5);
        assertThat(items.stream().filter(item -> item.label().equals("참여 의사 전달")))
                .singleElement()
                .matches(ChecklistItem::ticksItself);
    }

    @Test
    @DisplayName("공직자는 마흔 명이고 이름과 번호가 모두 다르다")
    void fortyOfficials() {
        List<Official> officials = DemoStaff.officials();
        assertThat(officials).hasSize(40);
        assertThat(new HashSet<>(officials.stream().map(Official::name).toList()))
                .hasSize(40);
        assertThat(officials.get(0).name()).isEqualTo("김일번");
        assertThat(officials.get(10).name()).isEqualTo("한십일번");
        assertThat(officials.get(39).name()).endsWith("사십번");
        assertThat(DemoStaff.departments()).hasSize(6);
    }
}
