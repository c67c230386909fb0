package io.bihuan.clue.intake;

import java.io.IOException;
import java.io.OutputStream;

/** An answer that is opened only when it is certain that it will be a good one. */
interface Answer {

    /** The stream to write the answer to. */
    OutputStream open() throws IOException;
}
