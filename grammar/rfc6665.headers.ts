import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 6665, which omits the table that RFC 3265 had. */
export default {
  namespace: 'rfc6665',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Event',
      compact: 'o',
      rule: 'Event',
      cardinality: 'one',
      section: '8.2.1',
      usage: [],
      doc: 'The event package of a subscription or a notification.',
      value: {
        as: 'record',
        type: 'SipEvent',
        doc: 'An event package, with its templates.',
        fields: { 'event-type': 'type' },
      },
    },
    {
      name: 'Allow-Events',
      compact: 'u',
      rule: 'Allow-Events',
      cardinality: 'list',
      section: '8.2.2',
      usage: [],
      doc: 'The event packages that the sender supports.',
    },
    {
      name: 'Subscription-State',
      rule: 'Subscription-State',
      cardinality: 'one',
      section: '8.2.3',
      usage: [],
      doc: 'Whether the subscription is active, pending or terminated, why, and for how long.',
      value: {
        as: 'record',
        type: 'SubscriptionState',
        doc: 'The state of a subscription.',
        fields: { 'substate-value': 'state' },
      },
    },
  ],
  rules: {
    'event-type': { as: 'text' },
    'event-param': { as: 'params', type: 'EventParams', doc: 'Parameters of Event.' },
    'substate-value': { as: 'text' },
    'subexp-params': { as: 'params', type: 'SubscriptionStateParams', doc: 'Parameters of Subscription-State.' },
    'event-reason-value': { as: 'text' },
  },
} satisfies Table;
