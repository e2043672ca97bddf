/**
 * Certificates as credentials that verify without this system (Open Badges 3.0, W3C Verifiable Credentials 2.0), and the code
 * by which the register answers for one (진위 확인).
 */
@NullMarked
package kr.municipal.training.workflow.document.credential;

import org.jspecify.annotations.NullMarked;
