package io.bihuan.clue.model;

/** How the discipline organ disposes of a line 问题线索处置 (监督执纪工作规则); what is only shelved stays open. */
public enum DisciplineDisposal {
    /** 立案审查调查. */
    FILED,
    /** 谈话函询. */
    TALKED,
    /** 予以了结. */
    SETTLED
}
