package kr.municipal.training.workflow.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/** An expression that somebody put into a query and that is not one of the few allowed there. */
public class QueryExpressionRefusedException extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    QueryExpressionRefusedException() {
        super("조회 조건에 쓸 수 없는 식입니다. This expression is not allowed in a query.");
    }
}
