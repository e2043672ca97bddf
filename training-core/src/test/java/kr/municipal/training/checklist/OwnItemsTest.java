package kr.municipal.training.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.staff.StaffNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("교육생이 자기만 보는 항목을 둔다")
class OwnItemsTest {

    private static final StaffNumber OWNER = Staff.APPLICANT;
    private static final ItemKey KEY = ItemKey.of("p1");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final Instant MONDAY = Instant.parse("2026-03-09T01:00:00Z");

    private final PrivateChecklist empty = PrivateChecklist.of(OWNER);
    private final PrivateChecklist noted = empty.note(OWNER, KEY, " 질문 세 가지 적기 ", DUE);

    @Test
    @DisplayName("적고, 확인하고, 지운다")
    void noteTickErase() {
        assertThat(noted.seenBy(OWNER)).containsExactly(new PrivateItem(KEY, "질문 세 가지 적기", DUE, null));

        PrivateChecklist ticked = noted.tick(OWNER, KEY, MONDAY);
        assertThat(ticked.seenBy(OWNER).get(0).isDone()).isTrue();
        assertThat(ticked.tick(OWNER, ticked.seenBy(OWNER).get(0).key(), null)
                        .seenBy(OWNER)
                        .get(0)
                        .isDone())
                .isFalse();
        assertThat(ticked.tick(OWNER, KEY, MONDAY.plusSeconds(60))).isEqualTo(ticked);
        assertThat(ticked.tick(OWNER, KEY, null)).isEqualTo(noted);
        assertThat(ticked.erase(OWNER, KEY)).isEqualTo(empty).hasSameHashCodeAs(empty);
    }

    @Test
    @DisplayName("다른 사람은 보지도 바꾸지도 못하고, 항목이 있는지조차 모른다")
    void nobodyElse() {
        for (StaffNumber other : List.of(Staff.OFFICER, Staff.HEAD)) {
            assertThat(noted.seenBy(other)).isEmpty();
            assertThat(Told.codes(noted.objectionsToNoting(other, KEY, ""))).containsExactly("PRIVATE_LIST_NOT_YOURS");
            assertThat(Told.codes(noted.objectionsToChanging(other, KEY)))
                    .isEqualTo(Told.codes(empty.objectionsToChanging(other, KEY)))
                    .containsExactly("PRIVATE_LIST_NOT_YOURS");
            assertThatIllegalStateException().isThrownBy(() -> noted.erase(other, KEY));
        }
        assertThat(noted.toString() + noted.seenBy(OWNER)).doesNotContain("질문");
    }

    @Test
    @DisplayName("비었거나 길거나 너무 많거나 이미 있는 항목은 까닭을 모두 알려 준다")
    void refused() {
        PrivateChecklist full = empty;
        for (int i = 0; i < PrivateChecklist.MAX_ITEMS; i++) {
            full = full.note(OWNER, ItemKey.of("p" + i), "x".repeat(PrivateChecklist.MAX_LABEL), null);
        }

        assertThat(Told.codes(full.objectionsToNoting(OWNER, KEY, " ")))
                .containsExactly("PRIVATE_ITEM_EMPTY", "PRIVATE_ITEMS_FULL", "PRIVATE_ITEM_THERE");
        assertThat(Told.codes(empty.objectionsToNoting(OWNER, KEY, "x".repeat(PrivateChecklist.MAX_LABEL + 1))))
                .containsExactly("PRIVATE_ITEM_TOO_LONG");
        assertThat(Told.codes(empty.objectionsToChanging(OWNER, KEY))).containsExactly("PRIVATE_ITEM_UNKNOWN");
        assertThatIllegalStateException().isThrownBy(() -> empty.note(OWNER, KEY, null, null));
        assertThatIllegalStateException().isThrownBy(() -> empty.tick(OWNER, KEY, MONDAY));
        PrivateItem item = noted.seenBy(OWNER).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateChecklist.restore(OWNER, List.of(item, item)))
                .withMessageContaining("p1");
    }

    @Test
    @DisplayName("입력한 기한은 날짜이거나 비어 있어야 하고, 까닭을 모두 알려 준다")
    void typed() {
        assertThat(new PrivateItemDraft(" 질문 세 가지 적기 ", " 2026-03-09 ").noteOn(empty, OWNER, KEY))
                .isEqualTo(noted);
        assertThat(new PrivateItemDraft("적기", " ").noteOn(empty, OWNER, KEY).seenBy(OWNER))
                .containsExactly(new PrivateItem(KEY, "적기", null, null));
        for (String due : List.of("내일", "2026-02-30", "+12345-01-01", "0000-01-01")) {
            PrivateItemDraft draft = new PrivateItemDraft(" ", due);
            assertThat(Told.codes(draft.objections(empty, OWNER, KEY)))
                    .containsExactly("PRIVATE_ITEM_EMPTY", "PRIVATE_ITEM_DUE_UNREADABLE");
            assertThatIllegalStateException().isThrownBy(() -> draft.noteOn(empty, OWNER, KEY));
        }
        assertThat(new PrivateItemDraft("질문", "내일").toString()).doesNotContain("질문", "내일");
    }

    @Test
    @DisplayName("신청마다 따로 저장하고, 한 사람의 것을 모두 지울 수 있다")
    void storing() {
        PrivateChecklists lists = new InMemoryPrivateChecklists();
        ApplicationId first = ApplicationId.of("A1");
        ApplicationId second = ApplicationId.of("A2");
        lists.save(first, noted);
        lists.save(second, noted);
        lists.save(second, PrivateChecklist.of(Staff.HEAD).note(Staff.HEAD, KEY, "다른 사람의 것", null));

        assertThat(lists.of(first, OWNER)).isEqualTo(noted);
        assertThat(lists.of(first, Staff.OFFICER).seenBy(Staff.OFFICER)).isEmpty();

        lists.erase(OWNER);

        assertThat(lists.of(first, OWNER)).isEqualTo(empty);
        assertThat(lists.of(second, OWNER)).isEqualTo(empty);
        assertThat(lists.of(second, Staff.HEAD).seenBy(Staff.HEAD)).hasSize(1);
    }
}
