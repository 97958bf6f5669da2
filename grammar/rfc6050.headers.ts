import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 6050. `usage` is its Tables 1 and 2. */
export default {
  namespace: 'rfc6050',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Asserted-Service',
      rule: 'PAssertedService',
      cardinality: 'list',
      section: '4.1',
      usage: [['R', 'admr', '- - - o o -']],
      doc: 'The service of the request, as asserted by an element that the receiver trusts.',
    },
    {
      name: 'P-Preferred-Service',
      rule: 'PPreferredService',
      cardinality: 'list',
      section: '4.2',
      usage: [['R', 'dr', '- - - o o -']],
      doc: 'The service that the user agent prefers for its request.',
    },
  ],
  rules: {
    'Service-ID': { as: 'text' },
  },
} satisfies Table;
