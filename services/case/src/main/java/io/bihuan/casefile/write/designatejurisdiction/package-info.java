/** Another police organ is made competent for a case 指定管辖、提级管辖. */
@NullMarked
package io.bihuan.casefile.write.designatejurisdiction;

import org.jspecify.annotations.NullMarked;
