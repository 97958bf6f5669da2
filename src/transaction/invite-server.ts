/**
 * The INVITE server transaction: RFC 3261 §17.2.1 with RFC 6026 §7.1.
 *
 * One transition is added to those of the RFC's figure: if the TU does not answer the INVITE within the answer limit,
 * the transaction answers 500.
 */
import {
  deliver,
  forgetOctets,
  forgetRequest,
  report,
  sendAgain,
  sendResponse,
  sendServerError,
  sendTrying,
  start,
  stop,
} from './effect.ts';
import { absorbed, end, ignored, impossible, type Machine, stay, to, tooLateToSend } from './machine.ts';

export type InviteServerState = 'proceeding' | 'accepted' | 'completed' | 'confirmed';

export type InviteServerEvent =
  | 'INVITE'
  | 'ACK'
  | '1xx from TU'
  | '2xx from TU'
  | '300-699 from TU'
  | 'transport error'
  | 'timer G'
  | 'timer H'
  | 'timer I'
  | 'timer L'
  | 'timer trying'
  | 'timer answer';

const stopWaiting = [stop('trying'), stop('answer')];

// "When the "Completed" state is entered, timer H MUST be set to fire in 64*T1 seconds for all transports."; "For
// unreliable transports, timer G is set to fire in T1 seconds, and is not set to fire for reliable transports."
const complete = [forgetRequest, start('G', 'T1'), start('H', '64*T1')];

// "A server transaction MUST NOT discard transaction state based only on encountering a non-recoverable transport error
// when sending a response. Instead, the associated INVITE server transaction state machine MUST remain in its current
// state." (RFC 6026 §7.1)
const inform = stay(report('transport error'));

export const inviteServer: Machine<InviteServerState, InviteServerEvent> = {
  initial: 'proceeding',
  // "When a server transaction is constructed for a request, it enters the "Proceeding" state. The server transaction
  // MUST generate a 100 (Trying) response unless it knows that the TU will generate a provisional or final response
  // within 200 ms ... The request MUST be passed to the TU." (RFC 3261 §17.2.1)
  entry: [start('trying', '200 ms'), start('answer', 'answer limit'), deliver],
  table: {
    proceeding: {
      // "If a request retransmission is received while in the "Proceeding" state, the most recent provisional response
      // that was received from the TU MUST be passed to the transport layer for retransmission."
      INVITE: stay(sendAgain),
      ACK: ignored,
      // "The TU passes any number of provisional responses to the server transaction. So long as the server transaction
      // is in the "Proceeding" state, each of these MUST be passed to the transport layer for transmission."
      '1xx from TU': stay(stop('trying'), sendResponse, start('answer', 'answer limit')),
      // "the server transaction MUST pass this response to the transport layer for transmission. ... The server
      // transaction MUST then transition to the "Accepted" state."; "set Timer L to 64*T1" (RFC 6026 §8.5, §7.1)
      '2xx from TU': to('accepted', ...stopWaiting, sendResponse, forgetRequest, forgetOctets, start('L', '64*T1')),
      // "If the TU passes a response with status code from 300 to 699 to the server transaction, the response MUST be
      // passed to the transport layer for transmission, and the state machine MUST enter the "Completed" state."
      '300-699 from TU': to('completed', ...stopWaiting, sendResponse, ...complete),
      'transport error': inform,
      'timer G': impossible,
      'timer H': impossible,
      'timer I': impossible,
      'timer L': impossible,
      'timer trying': stay(sendTrying),
      'timer answer': to('completed', stop('trying'), report('answer limit'), sendServerError, ...complete),
    },
    accepted: {
      // "any retransmissions of the INVITE received will match this transaction state machine and will be absorbed by
      // the machine without changing its state" (RFC 6026 §7.1)
      INVITE: absorbed,
      // "Any ACKs received from the network while in the "Accepted" state MUST be passed directly to the TU"
      ACK: stay(deliver),
      '1xx from TU': tooLateToSend,
      // "Any retransmission of the 2xx response passed from the TU to the transaction while in the "Accepted" state
      // MUST be passed to the transport layer for transmission."
      '2xx from TU': stay(sendResponse, forgetOctets),
      '300-699 from TU': tooLateToSend,
      'transport error': inform,
      'timer G': impossible,
      'timer H': impossible,
      'timer I': impossible,
      // "When Timer L fires and the state machine is in the "Accepted" state, the machine MUST transition to the
      // "Terminated" state."
      'timer L': end(),
      'timer trying': impossible,
      'timer answer': impossible,
    },
    completed: {
      // "Furthermore, while in the "Completed" state, if a request retransmission is received, the server SHOULD pass
      // the response to the transport for retransmission."
      INVITE: stay(sendAgain),
      // "If an ACK is received while the server transaction is in the "Completed" state, the server transaction MUST
      // transition to the "Confirmed" state. As Timer G is ignored in this state, any retransmissions of the response
      // will cease."; "timer I ... set to fire in T4 seconds for unreliable transports, and zero seconds for reliable"
      ACK: to('confirmed', stop('G'), stop('H'), forgetOctets, start('I', 'T4')),
      '1xx from TU': tooLateToSend,
      '2xx from TU': tooLateToSend,
      '300-699 from TU': tooLateToSend,
      'transport error': inform,
      // "If timer G fires, the response is passed to the transport layer once more for retransmission, and timer G is
      // set to fire in MIN(2*T1, T2) seconds."
      'timer G': stay(sendAgain, start('G', 'doubled to T2')),
      // "If timer H fires while in the "Completed" state, it implies that the ACK was never received. In this case, the
      // server transaction MUST transition to the "Terminated" state, and MUST indicate to the TU that a transaction
      // failure has occurred."
      'timer H': end(report('timeout')),
      'timer I': impossible,
      'timer L': impossible,
      'timer trying': impossible,
      'timer answer': impossible,
    },
    confirmed: {
      // "The purpose of the "Confirmed" state is to absorb any additional ACK messages that arrive"
      INVITE: ignored,
      ACK: ignored,
      '1xx from TU': tooLateToSend,
      '2xx from TU': tooLateToSend,
      '300-699 from TU': tooLateToSend,
      'transport error': ignored,
      'timer G': impossible,
      'timer H': impossible,
      // "Once timer I fires, the server MUST transition to the "Terminated" state."
      'timer I': end(),
      'timer L': impossible,
      'timer trying': impossible,
      'timer answer': impossible,
    },
  },
};
