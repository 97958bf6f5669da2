import type { Table } from 'sippet-codegen/table';

/** The header of RFC 3608. `usage` is the row that its section 5 adds to RFC 3261's Table 3. */
export default {
  namespace: 'rfc3608',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Service-Route',
      rule: 'Service-Route',
      cardinality: 'list',
      section: '5',
      usage: [['2xx', 'ar', '- - - - - o']],
      doc: 'The proxies through which the registrar asks the user agent to send its requests.',
    },
  ],
  rules: {
    'sr-value': { as: 'record', type: 'RouteAddress', fields: { 'name-addr': '...' } },
  },
} satisfies Table;
