/**
 * The figures of the RFCs, typed by hand from their pages: state, event, next state. Each arrow is one line; an arrow
 * with two events is two.
 */
export type FigureArrow = readonly [from: string, event: string, to: string];

/** RFC 6026 §8.4, figure 5. The arrows that §17.1.1.2 only describes in words are left out. */
export const figure5: readonly FigureArrow[] = [
  ['Calling', 'Timer A fires', 'Calling'],
  ['Calling', 'Timer B fires', 'Terminated'],
  ['Calling', 'Transport Err.', 'Terminated'],
  ['Calling', '1xx', 'Proceeding'],
  ['Calling', '2xx', 'Accepted'],
  ['Calling', '300-699', 'Completed'],
  ['Proceeding', '1xx', 'Proceeding'],
  ['Proceeding', '2xx', 'Accepted'],
  ['Proceeding', '300-699', 'Completed'],
  ['Completed', '300-699', 'Completed'],
  ['Completed', 'Transport Err.', 'Terminated'],
  ['Completed', 'Timer D fires', 'Terminated'],
  ['Accepted', '2xx', 'Accepted'],
  ['Accepted', 'Timer M fires', 'Terminated'],
];

/** RFC 3261 §17.1.2.2, figure 6. */
export const figure6: readonly FigureArrow[] = [
  ['Trying', 'Timer E', 'Trying'],
  ['Trying', 'Timer F', 'Terminated'],
  ['Trying', 'Transport Err.', 'Terminated'],
  ['Trying', '1xx', 'Proceeding'],
  ['Trying', '200-699', 'Completed'],
  ['Proceeding', 'Timer E', 'Proceeding'],
  ['Proceeding', 'Timer F', 'Terminated'],
  ['Proceeding', 'Transport Err.', 'Terminated'],
  ['Proceeding', '1xx', 'Proceeding'],
  ['Proceeding', '200-699', 'Completed'],
  ['Completed', 'Timer K', 'Terminated'],
];

/** RFC 6026 §8.6, figure 7. "send 100 if TU won't in 200 ms" is written at its entry. */
export const figure7: readonly FigureArrow[] = [
  ['Proceeding', 'INVITE', 'Proceeding'],
  ['Proceeding', '101-199 from TU', 'Proceeding'],
  ['Proceeding', 'TU silent for 200 ms', 'Proceeding'],
  ['Proceeding', 'Transport Err.', 'Proceeding'],
  ['Proceeding', '2xx from TU', 'Accepted'],
  ['Proceeding', '300-699 from TU', 'Completed'],
  ['Accepted', 'INVITE', 'Accepted'],
  ['Accepted', 'ACK', 'Accepted'],
  ['Accepted', '2xx from TU', 'Accepted'],
  ['Accepted', 'Transport Err.', 'Accepted'],
  ['Accepted', 'Timer L fires', 'Terminated'],
  ['Completed', 'INVITE', 'Completed'],
  ['Completed', 'Timer G fires', 'Completed'],
  ['Completed', 'Transport Err.', 'Completed'],
  ['Completed', 'ACK', 'Confirmed'],
  ['Completed', 'Timer H fires', 'Terminated'],
  ['Confirmed', 'Timer I fires', 'Terminated'],
];

/** RFC 3261 §17.2.2, figure 8. */
export const figure8: readonly FigureArrow[] = [
  ['Trying', '1xx from TU', 'Proceeding'],
  ['Trying', '200-699 from TU', 'Completed'],
  ['Proceeding', 'Request', 'Proceeding'],
  ['Proceeding', '1xx from TU', 'Proceeding'],
  ['Proceeding', '200-699 from TU', 'Completed'],
  ['Proceeding', 'Transport Err.', 'Terminated'],
  ['Completed', 'Request', 'Completed'],
  ['Completed', 'Transport Err.', 'Terminated'],
  ['Completed', 'Timer J fires', 'Terminated'],
];
