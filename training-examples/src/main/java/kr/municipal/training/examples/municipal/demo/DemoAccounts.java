package kr.municipal.training.examples.municipal.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Official;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import kr.municipal.training.workflow.tasklist.TasklistUser;

/**
 * The accounts that the login page of the demonstration offers. They have no password: a button carries a key that is new
 * at every start and holds for these accounts alone.
 */
public final class DemoAccounts {

    private static final String ADMINISTRATOR = "전산관리";

    private final String key = UUID.randomUUID().toString();
    private final List<Group> groups;
    private final Map<String, TasklistUser> users = new HashMap<>();

    public DemoAccounts(TasklistGroups memberships) {
        Map<DepartmentCode, String> departments = new HashMap<>();
        for (Department department : DemoStaff.departments()) {
            departments.put(department.code(), department.name());
        }
        this.groups = List.of(
                group(
                        "공직자",
                        "교육을 신청하고 준비하고 설문에 답하고 수료증을 받습니다.",
                        DemoStaff.officials(),
                        departments,
                        Set.of(memberships.officials())),
                group(
                        "부서장",
                        "자기 부서 직원의 신청을 업무함에서 승인하거나 반려합니다.",
                        departmentHeadsFirst(),
                        departments,
                        Set.of(memberships.officials(), memberships.approvers())),
                group(
                        "교육담당자",
                        "신청을 열고 닫고, 출석을 입력하고, 교육 방향을 결정합니다.",
                        List.of(DemoStaff.officer()),
                        departments,
                        Set.of(memberships.officials(), memberships.officers())),
                administrators(memberships));
    }

    /** Accounts of one role; the first few are shown at once. */
    public record Group(String title, String purpose, List<Account> first, List<Account> others) {}

    /** One account of the login page. */
    public record Account(String number, String name, String note) {}

    /** Returns the accounts by role. */
    public List<Group> groups() {
        return groups;
    }

    /** Returns the key that the buttons carry. */
    public String key() {
        return key;
    }

    /** Returns whom the engine shall know. */
    List<TasklistUser> users() {
        return List.copyOf(users.values());
    }

    Optional<TasklistUser> find(String number) {
        return Optional.ofNullable(users.get(number));
    }

    private Group group(
            String title,
            String purpose,
            List<Official> people,
            Map<DepartmentCode, String> departments,
            Set<String> memberships) {
        List<Account> accounts = new ArrayList<>();
        for (Official person : people) {
            users.put(
                    person.number().value(),
                    new TasklistUser(person.number().value(), person.name(), null, memberships, null));
            accounts.add(new Account(
                    person.number().value(),
                    person.name(),
                    departments.get(person.department()) + " " + person.grade().name()));
        }
        int shown = Math.min(5, accounts.size());
        return new Group(
                title,
                purpose,
                List.copyOf(accounts.subList(0, shown)),
                List.copyOf(accounts.subList(shown, accounts.size())));
    }

    private Group administrators(TasklistGroups memberships) {
        String number = DemoStaff.ADMINISTRATOR.value();
        users.put(number, new TasklistUser(number, ADMINISTRATOR, null, Set.of(memberships.administrators()), null));
        return new Group(
                "시스템 관리자",
                "절차 엔진을 점검하고 사용자를 관리합니다.",
                List.of(new Account(number, ADMINISTRATOR, "직원 명부에 없음")),
                List.of());
    }

    private static List<Official> departmentHeadsFirst() {
        List<Official> heads = new ArrayList<>(DemoStaff.heads());
        heads.add(heads.remove(0));
        return heads;
    }
}
