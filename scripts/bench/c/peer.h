/* What a C parser provides so that main.c can measure it. */
#ifndef PEER_H
#define PEER_H

#include <stddef.h>

/* Prepares the library. It is called once, before anything is measured. */
void peer_prepare(void);

/* Parses a message with all of its headers and frees it. Returns whether the message was accepted. */
int peer_parse(const char *octets, size_t length);

#endif
