import type { Table } from 'sippet-codegen/table';

/**
 * The header of RFC 3327. `usage` has the rows that its section 4 adds to RFC 3261's Table 3. Erratum 2778 (held)
 * concerns a Request-URI.
 */
export default {
  namespace: 'rfc3327',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Path',
      rule: 'Path',
      cardinality: 'list',
      section: '4',
      usage: [
        ['R', 'ar', '- - - - - o'],
        ['2xx', '-', '- - - - - o'],
      ],
      doc: 'The proxies between a user agent and its registrar.',
    },
  ],
  rules: {
    'path-value': { as: 'record', type: 'RouteAddress', fields: { 'name-addr': '...' } },
  },
} satisfies Table;
