/**
 * The non-INVITE server transaction: RFC 3261 §17.2.2 with RFC 4320 §4.
 *
 * Two transitions are added to those of the RFC's figure: if the TU does not answer in time, the transaction sends the
 * 100 that RFC 4320 requires, and it ends after 64*T1, when the client has ended its transaction too.
 */
import { deliver, forgetRequest, report, sendAgain, sendResponse, sendTrying, start, stop } from './effect.ts';
import { end, ignored, impossible, type Machine, stay, to, tooLateToSend } from './machine.ts';

export type NonInviteServerState = 'trying' | 'proceeding' | 'completed';

export type NonInviteServerEvent =
  | 'request'
  /** A 100 that RFC 4320 §4.1 does not allow yet, over an unreliable transport. */
  | 'early 100 from TU'
  | '100 from TU'
  | '200-699 from TU'
  | 'transport error'
  | 'timer J'
  | 'timer late trying'
  | 'timer unanswered';

// "When the server transaction enters the "Completed" state, it MUST set Timer J to fire in 64*T1 seconds for
// unreliable transports, and zero seconds for reliable transports." (RFC 3261 §17.2.2)
const complete = [stop('late trying'), stop('unanswered'), sendResponse, forgetRequest, start('J', '64*T1')];

export const nonInviteServer: Machine<NonInviteServerState, NonInviteServerEvent> = {
  initial: 'trying',
  // "The state machine is initialized in the "Trying" state and is passed a request other than INVITE or ACK when
  // initialized. This request is passed up to the TU."
  entry: [start('late trying', 'E is T2'), start('unanswered', '64*T1'), deliver],
  table: {
    trying: {
      // "Once in the "Trying" state, any further request retransmissions are discarded."
      request: ignored,
      // "MUST NOT respond to a non-INVITE request with a Status-Code of 100 over any unreliable transport ... before
      // the amount of time it takes a client transaction's Timer E to be reset to T2" (RFC 4320 §4.1). `late trying`
      // sends it then.
      'early 100 from TU': ignored,
      '100 from TU': to('proceeding', stop('late trying'), sendResponse),
      // The figure: "200-699 from TU / send response" leads to Completed.
      '200-699 from TU': to('completed', ...complete),
      // Nothing has been sent yet, but the transport may already report that the peer is unreachable.
      'transport error': ignored,
      'timer J': impossible,
      // "Without regard to transport, an SIP element MUST respond to a non-INVITE request with a Status-Code of 100 if
      // it has not otherwise responded after the amount of time it takes a client transaction's Timer E to be reset to
      // T2."
      'timer late trying': to('proceeding', sendTrying),
      // "MUST NOT send a response with Status-Code of 408 to a non-INVITE request. As a consequence, an element that
      // cannot respond before the transaction expires will not send a final response at all." (RFC 4320 §4.2)
      'timer unanswered': end(report('unanswered')),
    },
    proceeding: {
      // "If a retransmission of the request is received while in the "Proceeding" state, the most recently sent
      // provisional response MUST be passed to the transport layer for retransmission."
      request: stay(sendAgain),
      'early 100 from TU': impossible,
      '100 from TU': stay(sendResponse),
      '200-699 from TU': to('completed', ...complete),
      // The figure: "Transport Err. / Inform TU" leads to Terminated.
      'transport error': end(report('transport error')),
      'timer J': impossible,
      'timer late trying': impossible,
      'timer unanswered': end(report('unanswered')),
    },
    completed: {
      // "While in the "Completed" state, the server transaction MUST pass the final response to the transport layer for
      // retransmission whenever a retransmission of the request is received."
      request: stay(sendAgain),
      'early 100 from TU': impossible,
      '100 from TU': tooLateToSend,
      '200-699 from TU': tooLateToSend,
      'transport error': end(report('transport error')),
      // "The server transaction remains in this state until Timer J fires, at which point it MUST transition to the
      // "Terminated" state."
      'timer J': end(),
      'timer late trying': impossible,
      'timer unanswered': impossible,
    },
  },
};
