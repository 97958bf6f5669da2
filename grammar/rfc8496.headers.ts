import type { Table } from 'sippet-codegen/table';

/** The header of RFC 8496, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc8496',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Charge-Info',
      rule: 'P-Charge-Info',
      cardinality: 'one',
      section: '6',
      usage: [],
      doc: 'The party that pays for the call.',
    },
  ],
  rules: {},
} satisfies Table;
