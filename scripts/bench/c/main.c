/*
 * Times a C parser as measure.ts times one in JavaScript: chunks of 4 ms after a warm-up.
 *
 * The argument is a file of messages, each behind its length (4 octets, little-endian). Prints the microseconds for each
 * message in the fastest chunk and in the median of the chunks. Exits with 1 if the parser refuses a message.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "peer.h"

enum { CHUNKS = 40, CALLS = 10, MOST_MESSAGES = 1000 };
static const double CHUNK_MS = 4, WARM_UP_MS = 100;

static char *messages[MOST_MESSAGES];
static size_t lengths[MOST_MESSAGES];
static size_t count;

static double now_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void fail(const char *reason) {
  fprintf(stderr, "%s\n", reason);
  exit(1);
}

static void load(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) fail("the file of messages cannot be opened");
  uint8_t head[4];
  while (count < MOST_MESSAGES && fread(head, 1, sizeof head, file) == sizeof head) {
    size_t length = head[0] | head[1] << 8 | head[2] << 16 | (size_t)head[3] << 24;
    char *message = malloc(length + 1);
    if (message == NULL || fread(message, 1, length, file) != length) fail("a message of the file is cut off");
    message[length] = '\0';
    messages[count] = message;
    lengths[count++] = length;
  }
  fclose(file);
  if (count == 0) fail("the file holds no message");
}

/* Parses messages in turn for some milliseconds, and returns the microseconds for each. */
static double chunk(double milliseconds) {
  double start = now_ms(), now;
  size_t calls = 0;
  do {
    for (int i = 0; i < CALLS; i++, calls++) {
      if (!peer_parse(messages[calls % count], lengths[calls % count])) fail("the parser refuses a message");
    }
    now = now_ms();
  } while (now - start < milliseconds);
  return (now - start) / (double)calls * 1e3;
}

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  if (argc != 2) fail("usage: peer FILE");
  load(argv[1]);
  peer_prepare();
  double times[CHUNKS];
  chunk(WARM_UP_MS);
  for (int i = 0; i < CHUNKS; i++) times[i] = chunk(CHUNK_MS);
  qsort(times, CHUNKS, sizeof times[0], compare);
  printf("%f %f\n", times[0], times[CHUNKS / 2]);
  return 0;
}
