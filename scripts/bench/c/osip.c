/* GNU oSIP. It reads every header that it knows; User-Agent, Date and others stay text. */
#include <osipparser2/osip_parser.h>

#include "peer.h"

void peer_prepare(void) { parser_init(); }

int peer_parse(const char *octets, size_t length) {
  osip_message_t *message;
  if (osip_message_init(&message) != 0) return 0;
  int code = osip_message_parse(message, octets, length);
  osip_message_free(message);
  return code == 0;
}
