package io.bihuan.clue.read.responsibility;

import java.util.List;

/** What is decided about because of a clue. */
public interface MattersOfAClue {

    /** The clue itself, its notice of acceptance, its reviews, clearings and reward; not what is asked about a reporter. */
    List<String> around(String clueId);
}
