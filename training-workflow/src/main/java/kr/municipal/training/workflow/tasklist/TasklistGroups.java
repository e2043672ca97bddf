package kr.municipal.training.workflow.tasklist;

import java.util.Set;

/**
 * The ids of the groups that decide who may do what.
 *
 * @param officials 공직자: our own pages, no Tasklist
 * @param approvers 승인자: Tasklist, and there what is assigned to them
 * @param officers 교육담당자: Tasklist, and there the tasks of course runs
 * @param administrators 시스템 관리자: everything, Cockpit and Admin included
 */
public record TasklistGroups(String officials, String approvers, String officers, String administrators) {

    /** The groups under their usual ids. */
    public static TasklistGroups usual() {
        return new TasklistGroups("officials", "approvers", "trainingofficers", "camunda-admin");
    }

    /** The groups that may open Tasklist. */
    Set<String> tasklistUsers() {
        return Set.of(approvers, officers, administrators);
    }
}
