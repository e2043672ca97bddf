package kr.municipal.training.operation;

/** How a piece of equipment stands for one session (장비 준비상태). */
public enum EquipmentState {
    /** The session needs it, and it is not ready yet (준비 전); so it is until somebody says otherwise. */
    NOT_READY,
    /** It is ready (준비됨). */
    READY,
    /** The session does not need it (필요 없음). */
    NOT_NEEDED
}
