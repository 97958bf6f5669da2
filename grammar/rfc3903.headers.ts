import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 3903. `usage` is its Tables 4 to 6, which have further columns for PUBLISH. */
export default {
  namespace: 'rfc3903',
  entry: 'sippet/all',
  headers: [
    {
      name: 'SIP-ETag',
      rule: 'SIP-ETag',
      cardinality: 'one',
      section: '11.3.1',
      usage: [['2xx', '', '- - - - - -']],
      doc: 'The version of the published state.',
    },
    {
      name: 'SIP-If-Match',
      rule: 'SIP-If-Match',
      cardinality: 'one',
      section: '11.3.2',
      usage: [['R', '', '- - - - - -']],
      doc: 'The version of the published state that the request refers to.',
    },
  ],
  rules: {
    'entity-tag': { as: 'text' },
  },
} satisfies Table;
