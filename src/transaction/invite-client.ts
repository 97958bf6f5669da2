/**
 * The INVITE client transaction: RFC 3261 §17.1.1 with RFC 6026 §7.2, and §9.1 for its end by CANCEL.
 *
 * Two states are added to those of the RFC's figure: in `withdrawn` the INVITE was cancelled before a provisional
 * response, and the CANCEL waits for one; in `cancelling` the CANCEL was sent, and the INVITE waits for its final
 * response.
 */
import {
  cancelSent,
  deliver,
  forgetOctets,
  forgetRequest,
  report,
  sendAck,
  sendAgain,
  sendCancel,
  sendRequest,
  start,
  stop,
  tooLate,
} from './effect.ts';
import { end, ignored, impossible, type Machine, stay, to } from './machine.ts';

export type InviteClientState = 'calling' | 'withdrawn' | 'proceeding' | 'cancelling' | 'accepted' | 'completed';

export type InviteClientEvent =
  | '100'
  | '101-199'
  | '2xx'
  | '300-699'
  | 'cancel'
  | 'transport error'
  | 'connection lost'
  | 'timer A'
  | 'timer B'
  | 'timer C'
  | 'timer D'
  | 'timer M'
  | 'timer cancelled';

// "the client transaction MUST transition to the "Accepted" state, and Timer M MUST be started with a value of 64*T1.
// The 2xx response MUST be passed up to the TU. The client transaction MUST NOT generate an ACK" (RFC 6026 §8.4)
const accept = [forgetRequest, forgetOctets, start('M', '64*T1'), deliver];

// "MUST cause the client transaction to transition to "Completed". The client transaction MUST pass the received
// response up to the TU, and the client transaction MUST generate an ACK request ... The client transaction MUST start
// Timer D"
const complete = [sendAck, forgetRequest, start('D', 'D'), deliver];

const stopAB = [stop('A'), stop('B')];

export const inviteClient: Machine<InviteClientState, InviteClientEvent> = {
  initial: 'calling',
  // "If an unreliable transport is being used, the client transaction MUST start timer A with a value of T1. ... For
  // any transport, the client transaction MUST start timer B with a value of 64*T1 seconds" (RFC 3261 §17.1.1.2)
  entry: [sendRequest, start('A', 'T1'), start('B', '64*T1')],
  table: {
    calling: {
      // "If the client transaction receives a provisional response while in the "Calling" state, it transitions to the
      // "Proceeding" state. In the "Proceeding" state, the client transaction SHOULD NOT retransmit the request any
      // longer. Furthermore, the provisional response MUST be passed to the TU."
      '100': to('proceeding', ...stopAB, forgetOctets, start('C', 'ringing limit'), deliver),
      '101-199': to('proceeding', ...stopAB, forgetOctets, start('C', 'ringing limit'), deliver),
      '2xx': to('accepted', ...stopAB, ...accept),
      '300-699': to('completed', ...stopAB, ...complete),
      // "If no provisional response has been received, the CANCEL request MUST NOT be sent; rather, the client MUST
      // wait for the arrival of a provisional response" (§9.1)
      cancel: to('withdrawn'),
      // "The client transaction SHOULD inform the TU that a transport failure has occurred, and the client transaction
      // SHOULD transition directly to the "Terminated" state." (§17.1.4)
      'transport error': end(report('transport error')),
      'connection lost': end(report('transport error')),
      // "When timer A fires, the client transaction MUST retransmit the request ..., and MUST reset the timer with a
      // value of 2*T1"; "These retransmissions SHOULD only be done while the client transaction is in the "calling"
      // state."
      'timer A': stay(sendAgain, start('A', 'doubled')),
      // "If the client transaction is still in the "Calling" state when timer B fires, the client transaction SHOULD
      // inform the TU that a timeout has occurred. The client transaction MUST NOT generate an ACK."
      'timer B': end(report('timeout')),
      'timer C': impossible,
      'timer D': impossible,
      'timer M': impossible,
      'timer cancelled': impossible,
    },
    withdrawn: {
      // "... before sending the request" (§9.1)
      '100': to('cancelling', ...stopAB, forgetOctets, sendCancel, cancelSent, start('cancelled', '64*T1'), deliver),
      '101-199': to(
        'cancelling',
        ...stopAB,
        forgetOctets,
        sendCancel,
        cancelSent,
        start('cancelled', '64*T1'),
        deliver,
      ),
      // "If the original request has generated a final response, the CANCEL SHOULD NOT be sent" (§9.1)
      '2xx': to('accepted', ...stopAB, tooLate, ...accept),
      '300-699': to('completed', ...stopAB, tooLate, ...complete),
      cancel: ignored,
      'transport error': end(tooLate, report('transport error')),
      'connection lost': end(tooLate, report('transport error')),
      'timer A': stay(sendAgain, start('A', 'doubled')),
      'timer B': end(tooLate, report('timeout')),
      'timer C': impossible,
      'timer D': impossible,
      'timer M': impossible,
      'timer cancelled': impossible,
    },
    proceeding: {
      // "Any further provisional responses MUST be passed up to the TU while in the "Proceeding" state."
      '100': stay(deliver),
      // "if the response is a provisional response with status codes 101 to 199 inclusive (i.e., anything but 100), the
      // proxy MUST reset timer C for that client transaction" (§16.7 item 2)
      '101-199': stay(start('C', 'ringing limit'), deliver),
      '2xx': to('accepted', stop('C'), ...accept),
      '300-699': to('completed', stop('C'), ...complete),
      // "If there is no final response for the original request in 64*T1 seconds ..., the client SHOULD then consider
      // the original transaction cancelled and SHOULD destroy the client transaction handling the original request."
      // (§9.1)
      cancel: to('cancelling', stop('C'), sendCancel, cancelSent, start('cancelled', '64*T1')),
      'transport error': ignored,
      // No response can come any more by a connection that is gone, and no timer runs here that would report it. The
      // figure has no arrow for it because "Transport Err." stands for a message that cannot be sent.
      'connection lost': end(report('transport error')),
      'timer A': impossible,
      'timer B': impossible,
      // "If the client transaction has received a provisional response, the proxy MUST generate a CANCEL request
      // matching that transaction." (§16.8)
      'timer C': to('cancelling', report('ringing limit'), sendCancel, cancelSent, start('cancelled', '64*T1')),
      'timer D': impossible,
      'timer M': impossible,
      'timer cancelled': impossible,
    },
    cancelling: {
      '100': stay(deliver),
      '101-199': stay(deliver),
      '2xx': to('accepted', stop('cancelled'), ...accept),
      '300-699': to('completed', stop('cancelled'), ...complete),
      cancel: stay(cancelSent),
      'transport error': ignored,
      'connection lost': end(report('transport error')),
      'timer A': impossible,
      'timer B': impossible,
      'timer C': impossible,
      'timer D': impossible,
      'timer M': impossible,
      'timer cancelled': end(report('timeout')),
    },
    accepted: {
      '100': ignored,
      '101-199': ignored,
      // "Any 2xx responses that match this client transaction and that are received while in the "Accepted" state MUST
      // be passed up to the TU. ... The client transaction takes no further action." (RFC 6026 §8.4)
      '2xx': stay(deliver),
      '300-699': ignored,
      cancel: stay(tooLate),
      'transport error': ignored,
      'connection lost': ignored,
      'timer A': impossible,
      'timer B': impossible,
      'timer C': impossible,
      'timer D': impossible,
      // "If Timer M fires while the client transaction is in the "Accepted" state, the client transaction MUST move to
      // the "Terminated" state."
      'timer M': end(),
      'timer cancelled': impossible,
    },
    completed: {
      '100': ignored,
      '101-199': ignored,
      '2xx': ignored,
      // "Any retransmissions of a response with status code 300-699 that are received while in the "Completed" state
      // MUST cause the ACK to be re-passed to the transport layer for retransmission, but the newly received response
      // MUST NOT be passed up to the TU."
      '300-699': stay(sendAgain),
      cancel: stay(tooLate),
      // The figure: from Completed, "Transport Err. / Inform TU" leads to Terminated.
      'transport error': end(report('transport error')),
      'connection lost': ignored,
      'timer A': impossible,
      'timer B': impossible,
      'timer C': impossible,
      // "If Timer D fires while the client transaction is in the "Completed" state, the client transaction MUST move to
      // the "Terminated" state."
      'timer D': end(),
      'timer M': impossible,
      'timer cancelled': impossible,
    },
  },
};
