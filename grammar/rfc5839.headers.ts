import type { Table } from 'sippet-codegen/table';

/** The header of RFC 5839, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5839',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Suppress-If-Match',
      rule: 'Suppress-If-Match',
      cardinality: 'one',
      section: '7.2',
      usage: [],
      doc: 'The version of the state that the subscriber already has, which needs no notification; or `*`.',
    },
  ],
  rules: {
    'suppress-condition': { as: 'text' },
  },
} satisfies Table;
