package kr.municipal.training.examples.municipal.demo;

import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.StaffNumber;

/**
 * Obviously made-up people: five departments of eight officials and a head each, the office above them whose head approves
 * for the heads, and a training officer. Nobody here exists.
 */
public final class DemoStaff {

    /** The training officer (교육담당자). */
    public static final StaffNumber OFFICER = StaffNumber.of("T0001");

    /** The administrator of the system, who is on no roster and so cannot apply. */
    public static final StaffNumber ADMINISTRATOR = StaffNumber.of("S0001");

    private static final DepartmentCode OFFICE = DepartmentCode.of("D00");
    private static final String FAMILY_NAMES = "김이박최정강조윤장임한오서신권황안송전홍";
    private static final String DIGITS = "일이삼사오육칠팔구";
    private static final int OFFICIALS = 40;
    private static final List<String> NAMES = List.of("시연총무과", "시연복지과", "시연도시과", "시연환경과", "시연문화과");
    private static final List<String> HEADS = List.of("나총무", "유복지", "하도시", "구환경", "문문화");
    private static final List<String> GRADES = List.of("행정9급", "행정8급", "행정7급", "행정6급");

    private DemoStaff() {}

    /** Returns the office and its five departments. */
    public static List<Department> departments() {
        List<Department> departments = new ArrayList<>();
        departments.add(new Department(OFFICE, "시연구청", head(0), null));
        for (int index = 1; index <= NAMES.size(); index++) {
            departments.add(new Department(code(index), NAMES.get(index - 1), head(index), OFFICE));
        }
        return List.copyOf(departments);
    }

    /** Returns the forty officials, A0001 to A0040: the first is in the first department, the second in the second. */
    public static List<Official> officials() {
        List<Official> officials = new ArrayList<>();
        for (int index = 1; index <= OFFICIALS; index++) {
            int department = (index - 1) % NAMES.size() + 1;
            officials.add(official(
                    "A%04d".formatted(index),
                    FAMILY_NAMES.charAt((index - 1) % FAMILY_NAMES.length()) + inWords(index) + "번",
                    code(department),
                    GRADES.get((index - 1) / NAMES.size() % GRADES.size())));
        }
        return List.copyOf(officials);
    }

    /** Returns the heads: of the office first, then of the departments in order. */
    public static List<Official> heads() {
        List<Official> heads = new ArrayList<>();
        heads.add(official(head(0).value(), "우구청", OFFICE, "행정3급"));
        for (int index = 1; index <= HEADS.size(); index++) {
            heads.add(official(head(index).value(), HEADS.get(index - 1), code(index), "행정5급"));
        }
        return List.copyOf(heads);
    }

    /** Returns the training officer. */
    public static Official officer() {
        return official(OFFICER.value(), "남교육", code(1), "행정6급");
    }

    private static StaffNumber head(int department) {
        return StaffNumber.of("H%04d".formatted(department));
    }

    private static DepartmentCode code(int department) {
        return DepartmentCode.of("D%02d".formatted(department));
    }

    private static Official official(String number, String name, DepartmentCode department, String grade) {
        return new Official(
                StaffNumber.of(number), name, department, JobGrade.of(grade), EmploymentState.IN_SERVICE, null);
    }

    /** 1 to 99 as they are read: 일, 십, 십일, 이십일. */
    private static String inWords(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String tensInWords =
                switch (tens) {
                    case 0 -> "";
                    case 1 -> "십";
                    default -> DIGITS.charAt(tens - 1) + "십";
                };
        return tensInWords + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones - 1)));
    }
}
