package kr.municipal.training.workflow.courserun;

import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.run.RunId;
import kr.municipal.training.workflow.participation.RunAttendance;

/** How far the attendance sheet is filled in, as an officer reads it in Tasklist. */
class AttendanceSummary {

    private final RunAttendance attendance;

    AttendanceSummary(RunAttendance attendance) {
        this.attendance = attendance;
    }

    String of(RunId run) {
        AttendanceSheet sheet = attendance.sheet(run);
        int marks = sheet.trainees().size() * sheet.sessions().size();
        int missing = sheet.missing().size();
        return "- 교육생 %d명, 차시 %d개\n- 출결 입력 %d건, 미입력 %d건"
                .formatted(sheet.trainees().size(), sheet.sessions().size(), marks - missing, missing);
    }
}
