import type { Table } from 'sippet-codegen/table';

/** The header of RFC 4457, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc4457',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-User-Database',
      rule: 'P-User-Database',
      cardinality: 'one',
      section: '4',
      usage: [],
      doc: 'The database that has the profile of the user.',
      value: {
        as: 'record',
        type: 'UserDatabase',
        doc: 'An address of a database.',
        fields: { absoluteURI: 'uri' },
      },
    },
  ],
  rules: {},
} satisfies Table;
