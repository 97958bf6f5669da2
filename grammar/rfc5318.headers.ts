import type { Table } from 'sippet-codegen/table';

/** The header of RFC 5318, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5318',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Refused-URI-List',
      rule: 'P-Refused-URI-List',
      cardinality: 'list',
      section: '5',
      usage: [],
      doc: 'The URI lists in a list that the server refuses to expand.',
    },
  ],
  rules: {
    'uri-list-entry': {
      as: 'record',
      type: 'RefusedUriList',
      doc: 'A list that was refused.',
      section: '5',
      fields: { address: '...' },
    },
    'refused-param': { as: 'params', type: 'RefusedUriListParams', doc: 'Parameters of P-Refused-URI-List.' },
    'members-value': { as: 'quoted' },
  },
} satisfies Table;
