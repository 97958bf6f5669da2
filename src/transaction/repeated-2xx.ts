/**
 * The retransmission of a 2xx to INVITE until its ACK arrives: RFC 3261 §13.3.1.4 with RFC 6026 §8.1.
 *
 * The RFCs leave this to the TU; here it is a machine like the transactions. If the 2xx cannot be sent, the INVITE
 * server transaction, which has the same key, reports the error.
 */
import { report, sendAgain, start } from './effect.ts';
import { end, type Machine, stay } from './machine.ts';

export type Repeated2xxState = 'unacknowledged';

export type Repeated2xxEvent = 'ACK' | 'timer repeat' | 'timer unacknowledged';

export const repeated2xx: Machine<Repeated2xxState, Repeated2xxEvent> = {
  initial: 'unacknowledged',
  entry: [start('repeat', 'T1'), start('unacknowledged', '64*T1')],
  table: {
    unacknowledged: {
      // "Response retransmissions cease when an ACK request for the response is received. This is independent of
      // whatever transport protocols are used to send the response."
      ACK: end(),
      // "The 2xx response is passed to the transport with an interval that starts at T1 seconds and doubles for each
      // retransmission until it reaches T2 seconds"
      'timer repeat': stay(sendAgain, start('repeat', 'doubled to T2')),
      // "If the server retransmits the 2xx response for 64*T1 seconds without receiving an ACK, the dialog is
      // confirmed, but the session SHOULD be terminated."
      'timer unacknowledged': end(report('timeout')),
    },
  },
};
