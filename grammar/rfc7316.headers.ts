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
      doc: 'That the message is traffic of a private network, and of which.',
      value: {
        as: 'record',
        type: 'PPrivateNetworkIndication',
        doc: 'A private network, §7.',
        fields: { 'PNI-value': 'domain' },
      },
    },
  ],
  rules: {
    'PNI-value': { as: 'text' },
  },
} satisfies Table;
