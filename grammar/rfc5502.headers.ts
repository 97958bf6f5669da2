import type { Table } from 'sippet-codegen/table';

/** The header of RFC 5502, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5502',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Served-User',
      rule: 'P-Served-User',
      cardinality: 'one',
      section: '6',
      usage: [],
      doc: 'The user for whom the request is served.',
      value: { as: 'record', type: 'ServedUser', doc: 'A served user.', fields: { address: '...' } },
    },
  ],
  rules: {
    'served-user-param': { as: 'params', type: 'ServedUserParams', doc: 'Parameters of P-Served-User.' },
  },
} satisfies Table;
