/* libdtks: the rules of DTKS behind two functions, in the protocol dtks.op/1 (one JSON request in, one JSON answer out). */
#ifndef LIBDTKS_H
#define LIBDTKS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Answers one request.
 *
 * permintaan        the request, UTF-8, any bytes; it need not end with NUL. NULL counts as empty.
 * panjang           its length in bytes.
 * panjang_jawaban   where the length of the answer goes; may be NULL.
 *
 * Returns the answer, UTF-8, without a line end, ended with NUL; give it back with dtks_bebas. Whatever is wrong with the request is told in the
 * answer ("ok": false); a blank request has an empty answer. NULL only when memory ran out.
 * May be called from any thread, from all of them at once. Answers may hold personal data: do not log them. */
char *dtks_jawab(const char *permintaan, size_t panjang, size_t *panjang_jawaban);

/* Gives an answer back. NULL is allowed; the same answer twice is not. */
void dtks_bebas(char *jawaban);

#ifdef __cplusplus
}
#endif

#endif
