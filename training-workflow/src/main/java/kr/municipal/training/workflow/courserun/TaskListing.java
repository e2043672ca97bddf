package kr.municipal.training.workflow.courserun;

import java.util.List;

/** A list of people in a text of a task, as far as the engine's column holds it. */
final class TaskListing {

    /** Below the 4,000 characters of the engine's column, with room for the last line. */
    private static final int MOST = 3_500;

    private TaskListing() {}

    /** Joins the lines; where they are too many, it says how many are left and where all of them are shown. */
    static String of(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int said = 0;
        for (String line : lines) {
            if (text.length() + line.length() > MOST) {
                break;
            }
            text.append(line);
            said++;
        }
        int rest = lines.size() - said;
        return rest == 0 ? text.toString() : text + "\n외 %d명. 전체 명단은 교육담당자 화면의 회차에서 봅니다.".formatted(rest);
    }
}
