import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 6086. `usage` is its Table 2. Its erratum 3167 concerns an example. */
export default {
  namespace: 'rfc6086',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Info-Package',
      rule: 'Info-Package',
      cardinality: 'one',
      section: '7.2',
      usage: [['R', '', '- - - - - -']],
      doc: 'The kind of information in an INFO request.',
    },
    {
      name: 'Recv-Info',
      rule: 'Recv-Info',
      cardinality: 'list',
      section: '7.3',
      usage: [
        ['R', '', '- - - m - o'],
        ['2xx', '', '- - - o** - -'],
        ['1xx', '', '- - - o** - -'],
        ['469', '', '- - - - - -'],
        ['r', '', '- - - o - -'],
      ],
      doc: 'The Info Packages that the sender is willing to receive; none if it is empty.',
    },
  ],
  rules: {
    'Info-package-type': {
      as: 'record',
      type: 'InfoPackage',
      doc: 'An Info Package.',
      section: '9.2',
      fields: { 'Info-package-name': 'name' },
    },
    'Info-package-name': { as: 'text' },
  },
} satisfies Table;
