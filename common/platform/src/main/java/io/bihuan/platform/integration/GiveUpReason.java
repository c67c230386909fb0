package io.bihuan.platform.integration;

/** Why an operator gives a parked fact up 放弃. A code and no words of his own: it travels with the dead letter. */
enum GiveUpReason {
    /** What the fact asks for was done in another way 已另行处理. */
    SETTLED_OTHERWISE,
    /** It should not have been told, or a later one tells it right 误发或已更正. */
    SENT_IN_ERROR,
    /** What it is about is not there and will not be 对象不存在. */
    SUBJECT_GONE,
    /** A defect keeps it from ever being taken 程序缺陷. */
    DEFECT
}
