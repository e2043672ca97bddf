package kr.municipal.training.examples.term;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.direction.Direction;
import org.jspecify.annotations.Nullable;

/** What a term came to, a column for each course. */
record TermReport(List<Column> columns, List<Integer> certificateSequences) {

    /** One course of the term. */
    record Column(
            String field,
            String day,
            int applied,
            int refused,
            Map<ApplicationStatus, Integer> ended,
            int promoted,
            int absent,
            int late,
            int asked,
            int answered,
            @Nullable String satisfaction,
            int completed,
            int notCompleted,
            String certificates,
            int usedFirst,
            int usedSecond,
            Direction direction,
            String reason) {

        int of(ApplicationStatus status) {
            return ended.getOrDefault(status, 0);
        }
    }

    private static final Map<Direction, String> DIRECTIONS = Map.of(
            Direction.KEEP, "유지",
            Direction.CHANGE, "개선",
            Direction.EXPAND, "확대",
            Direction.STOP, "중단");

    /** Whether the certificates are numbered 1 to n without a gap. */
    boolean numberedWithoutGap() {
        for (int index = 0; index < certificateSequences.size(); index++) {
            if (certificateSequences.get(index) != index + 1) {
                return false;
            }
        }
        return !certificateSequences.isEmpty();
    }

    void print(PrintStream console) {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "", Column::field);
        row(rows, "수업일", Column::day);
        row(rows, "신청(명)", one -> String.valueOf(one.applied()));
        row(rows, "거절된 신청 시도(건)", one -> String.valueOf(one.refused()));
        row(rows, "반려", one -> String.valueOf(one.of(ApplicationStatus.REJECTED)));
        row(rows, "기한경과", one -> String.valueOf(one.of(ApplicationStatus.EXPIRED)));
        row(rows, "신청취소", one -> String.valueOf(one.of(ApplicationStatus.WITHDRAWN)));
        row(rows, "선발", one -> String.valueOf(one.of(ApplicationStatus.SELECTED)));
        row(rows, "  그중 대기에서 선발", one -> String.valueOf(one.promoted()));
        row(rows, "미선발", one -> String.valueOf(one.of(ApplicationStatus.NOT_SELECTED)));
        row(rows, "결석", one -> String.valueOf(one.absent()));
        row(rows, "지각", one -> String.valueOf(one.late()));
        row(rows, "설문 응답", one -> one.answered() + "/" + one.asked());
        row(rows, "만족도 평균(5점)", one -> one.satisfaction() == null ? "없음" : one.satisfaction());
        row(rows, "수료", one -> String.valueOf(one.completed()));
        row(rows, "미수료", one -> String.valueOf(one.notCompleted()));
        row(rows, "수료증 번호", Column::certificates);
        row(rows, "30일 뒤 업무에 씀", one -> String.valueOf(one.usedFirst()));
        row(rows, "90일 뒤 업무에 씀", one -> String.valueOf(one.usedSecond()));
        row(rows, "교육 방향", one -> DIRECTIONS.get(one.direction()));
        Table.print(console, rows);
        columns.forEach(one -> console.println("  · " + one.field() + ": " + one.reason()));
        console.printf(
                "%n수료증 %d건, 번호 1번부터 %d번까지 %s%n",
                certificateSequences.size(),
                certificateSequences.size(),
                numberedWithoutGap() ? "빠짐없이 이어집니다." : "이어지지 않습니다!");
    }

    private void row(List<List<String>> rows, String head, Function<Column, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(head);
        columns.forEach(one -> row.add(cell.apply(one)));
        rows.add(row);
    }
}
