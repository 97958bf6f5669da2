/** The non-INVITE client transaction: RFC 3261 §17.1.2. */
import { deliver, forgetOctets, forgetRequest, report, sendAgain, sendRequest, start, stop } from './effect.ts';
import { end, ignored, impossible, type Machine, stay, to } from './machine.ts';

export type NonInviteClientState = 'trying' | 'proceeding' | 'completed';

export type NonInviteClientEvent = '1xx' | '200-699' | 'transport error' | 'timer E' | 'timer F' | 'timer K';

// "If a final response (status codes 200-699) is received while in the "Trying" state, the response MUST be passed to
// the TU, and the client transaction MUST transition to the "Completed" state."; "it MUST set Timer K to fire in T4
// seconds for unreliable transports, and zero seconds for reliable transports." (§17.1.2.2)
const complete = [stop('E'), stop('F'), forgetOctets, start('K', 'T4'), deliver];

export const nonInviteClient: Machine<NonInviteClientState, NonInviteClientEvent> = {
  initial: 'trying',
  // "When entering this state, the client transaction SHOULD set timer F to fire in 64*T1 seconds. The request MUST be
  // passed to the transport layer for transmission. If an unreliable transport is in use, the client transaction MUST
  // set timer E to fire in T1 seconds."
  entry: [sendRequest, forgetRequest, start('E', 'T1'), start('F', '64*T1')],
  table: {
    trying: {
      // "If a provisional response is received while in the "Trying" state, the response MUST be passed to the TU, and
      // then the client transaction SHOULD move to the "Proceeding" state."
      '1xx': to('proceeding', deliver),
      '200-699': to('completed', ...complete),
      // "The client transaction SHOULD inform the TU that a transport failure has occurred, and the client transaction
      // SHOULD transition directly to the "Terminated" state." (§17.1.4)
      'transport error': end(report('transport error')),
      // "If timer E fires while still in this state, the timer is reset, but this time with a value of MIN(2*T1, T2).
      // ... This process continues so that retransmissions occur with an exponentially increasing interval that caps at
      // T2."
      'timer E': stay(sendAgain, start('E', 'doubled to T2')),
      // "If Timer F fires while the client transaction is still in the "Trying" state, the client transaction SHOULD
      // inform the TU about the timeout, and then it SHOULD enter the "Terminated" state."
      'timer F': end(report('timeout')),
      'timer K': impossible,
    },
    proceeding: {
      '1xx': stay(deliver),
      '200-699': to('completed', ...complete),
      'transport error': end(report('transport error')),
      // "If Timer E fires while in the "Proceeding" state, the request MUST be passed to the transport layer for
      // retransmission, and Timer E MUST be reset with a value of T2 seconds."
      'timer E': stay(sendAgain, start('E', 'T2')),
      // "If timer F fires while in the "Proceeding" state, the TU MUST be informed of a timeout, and the client
      // transaction MUST transition to the terminated state."
      'timer F': end(report('timeout')),
      'timer K': impossible,
    },
    completed: {
      // "The "Completed" state exists to buffer any additional response retransmissions that may be received (which is
      // why the client transaction remains there only for unreliable transports)."
      '1xx': ignored,
      '200-699': ignored,
      'transport error': ignored,
      'timer E': impossible,
      'timer F': impossible,
      // "If Timer K fires while in this state, the client transaction MUST transition to the "Terminated" state."
      'timer K': end(),
    },
  },
};
