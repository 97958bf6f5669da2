import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 3903. `usage` is its Tables 4 to 6, which have columns for PUBLISH alone beside these. */
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
      doc: 'Which version of the published state this is.',
    },
    {
      name: 'SIP-If-Match',
      rule: 'SIP-If-Match',
      cardinality: 'one',
      section: '11.3.2',
      usage: [['R', '', '- - - - - -']],
      doc: 'Which version of the published state is meant.',
    },
  ],
  rules: {
    'entity-tag': { as: 'text' },
  },
} satisfies Table;
