package kr.municipal.training.workflow.notice;

import java.util.List;

/** The texts of notices cannot be used; the message names each. */
public final class NoticeTextException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoticeTextException(List<String> problems) {
        super("알림 문구를 쓸 수 없습니다. The texts of notices cannot be used:\n  " + String.join("\n  ", problems));
    }
}
