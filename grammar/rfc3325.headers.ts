import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 3325. `usage` has the rows that its section 9 adds to RFC 3261's Table 2. */
export default {
  namespace: 'rfc3325',
  headers: [
    {
      name: 'P-Asserted-Identity',
      rule: 'PAssertedID',
      cardinality: 'list',
      section: '9.1',
      usage: [['', 'adr', '- o - o o -']],
      doc: 'The identity of the sender, as verified by an element that the receiver trusts.',
    },
    {
      name: 'P-Preferred-Identity',
      rule: 'PPreferredID',
      cardinality: 'list',
      section: '9.2',
      usage: [['', 'adr', '- o - o o -']],
      doc: 'The identity that the sender wishes the network to assert.',
    },
  ],
  rules: {
    'PAssertedID-value': { as: 'record', type: 'Address', fields: { address: '...', 'unbracketed-URI': 'uri' } },
    'PPreferredID-value': { as: 'record', type: 'Address', fields: { address: '...', 'unbracketed-URI': 'uri' } },
  },
} satisfies Table;
