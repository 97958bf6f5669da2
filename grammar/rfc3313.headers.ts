import type { Table } from 'sippet-codegen/table';

/** The header of RFC 3313. `usage` has the rows that its section 5.2 adds to RFC 3261's Table 3. */
export default {
  namespace: 'rfc3313',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Media-Authorization',
      rule: 'P-Media-Authorization',
      cardinality: 'list',
      section: '5.2',
      usage: [
        ['R', 'ad', 'o - - o - -'],
        ['2xx', 'ad', '- - - o - -'],
        ['101-199', 'ad', '- - - o - -'],
      ],
      doc: 'Tokens, in hexadecimal, that authorise the resources of the media.',
    },
  ],
  rules: {
    'P-Media-Authorization-Token': { as: 'text' },
  },
} satisfies Table;
