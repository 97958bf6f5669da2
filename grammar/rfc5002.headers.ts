import type { Table } from 'sippet-codegen/table';

/** The header of RFC 5002, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5002',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Profile-Key',
      rule: 'P-Profile-Key',
      cardinality: 'one',
      section: '5',
      usage: [],
      doc: 'The key of a service profile.',
      value: { as: 'record', type: 'ProfileKey', doc: 'A key of a service profile.', fields: { address: '...' } },
    },
  ],
  rules: {},
} satisfies Table;
