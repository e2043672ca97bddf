package kr.municipal.training.workflow.notice;

/**
 * A notice taken from the outbox to be sent.
 *
 * @param id the outbox's own number
 * @param notice the notice
 * @param attempts how often it was tried before
 */
public record QueuedNotice(long id, Notice notice, int attempts) {}
