/* Sofia-SIP. It reads every header of the message into a structure. */
#include <sofia-sip/msg.h>
#include <sofia-sip/sip_header.h>
#include <sofia-sip/sip_parser.h>

#include "peer.h"

void peer_prepare(void) {}

int peer_parse(const char *octets, size_t length) {
  msg_t *message = msg_make(sip_default_mclass(), 0, octets, (ssize_t)length);
  if (message == NULL) return 0;
  sip_t *sip = sip_object(message);
  int accepted = sip != NULL && sip->sip_error == NULL && sip->sip_cseq != NULL;
  msg_destroy(message);
  return accepted;
}
