/** What people are told, and the outbox through which it leaves. */
@NullMarked
package kr.municipal.training.workflow.notice;

import org.jspecify.annotations.NullMarked;
