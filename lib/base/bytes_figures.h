/* bytes_figures.h - texts without their figures, many bytes at a time: see bytes.h. */
#ifndef GIPR_BASE_BYTES_FIGURES_H
#define GIPR_BASE_BYTES_FIGURES_H

#include "base/bytes.h"

/* Copies n bytes without digits, except those right behind a byte that is no ASCII:
 *
 *     第1项\n12\n3.4 件        第1项\n\n. 件
 *
 * Returns the bytes written; there must be room for n and BYTES_BLOCK more. */
size_t bytes_drop_figures(char *to, const char *from, size_t n);

/* The same in one of the ways that bytes.h has. */
size_t bytes_drop_figures_by(enum bytes_way way, char *to, const char *from, size_t n);

#endif
