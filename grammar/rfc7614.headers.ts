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
      doc: 'Where to subscribe to what becomes of the REFER request.',
      value: {
        as: 'record',
        type: 'ReferEventsAt',
        doc: 'Where to subscribe to the events of a reference, §4.8.',
        fields: { 'refer-events-uri': 'uri' },
      },
    },
  ],
  rules: {
    'refer-events-uri': { as: 'union', type: 'ReferEventsUri', doc: 'A SIP or SIPS URI.' },
  },
} satisfies Table;
