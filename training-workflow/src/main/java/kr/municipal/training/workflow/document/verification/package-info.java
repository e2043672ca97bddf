/** Whether the file of a certificate is genuine (진위 확인): its seal, the credential in it, and what the register knows. */
@NullMarked
package kr.municipal.training.workflow.document.verification;

import org.jspecify.annotations.NullMarked;
