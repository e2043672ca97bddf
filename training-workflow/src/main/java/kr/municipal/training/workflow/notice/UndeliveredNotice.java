package kr.municipal.training.workflow.notice;

/**
 * A notice that could not be sent and waits for a training officer's decision.
 *
 * @param id the outbox's own number
 * @param notice the notice
 * @param attempts how often it was tried
 * @param problem what went wrong, in Korean and English
 */
public record UndeliveredNotice(long id, Notice notice, int attempts, String problem) {}
