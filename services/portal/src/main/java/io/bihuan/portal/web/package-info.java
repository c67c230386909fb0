/** What all pages share: layout, language, texts, errors, working days. */
@NullMarked
package io.bihuan.portal.web;

import org.jspecify.annotations.NullMarked;
