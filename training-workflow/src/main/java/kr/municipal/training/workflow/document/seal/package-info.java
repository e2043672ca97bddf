/** The office's electronic seal on a certificate (전자봉인): put on at download, and checked from the file alone. */
@NullMarked
package kr.municipal.training.workflow.document.seal;

import org.jspecify.annotations.NullMarked;
