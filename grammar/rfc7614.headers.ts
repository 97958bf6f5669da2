import type { Table } from 'sippet-codegen/table';

/** The header of RFC 7614, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc7614',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Refer-Events-At',
      rule: 'Refer-Events-At',
      cardinality: 'one',
      section: '4.8',
      usage: [],
      doc: 'The URI to subscribe to for the outcome of the REFER request.',
      value: {
        as: 'record',
        type: 'ReferEventsAt',
        doc: 'The URI to subscribe to for the events of a reference.',
        fields: { 'refer-events-uri': 'uri' },
      },
    },
  ],
  rules: {
    'refer-events-uri': { as: 'union', type: 'ReferEventsUri', doc: 'A SIP or SIPS URI.' },
  },
} satisfies Table;
