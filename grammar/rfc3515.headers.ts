import type { Table } from 'sippet-codegen/table';

/** The header of RFC 3515. `usage` is the row that its section 2.1 adds to RFC 3261's Table 3. */
export default {
  namespace: 'rfc3515',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Refer-To',
      compact: 'r',
      rule: 'Refer-To',
      cardinality: 'one',
      section: '2.1',
      usage: [['R', '', '- - - - - -']],
      doc: 'The resource that the receiver is asked to contact.',
      value: { as: 'record', type: 'ReferTo', doc: 'A resource to contact.', fields: { address: '...' } },
    },
  ],
  rules: {},
} satisfies Table;
