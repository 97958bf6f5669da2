import type { Table } from 'sippet-codegen/table';

/** The header of RFC 7316, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc7316',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Private-Network-Indication',
      rule: 'P-Private-Network-Indication',
      cardinality: 'one',
      section: '7',
      usage: [],
      doc: 'The private network to whose traffic the message belongs.',
      value: {
        as: 'record',
        type: 'PPrivateNetworkIndication',
        doc: 'A private network.',
        fields: { 'PNI-value': 'domain' },
      },
    },
  ],
  rules: {
    'PNI-value': { as: 'text' },
  },
} satisfies Table;
