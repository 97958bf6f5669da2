import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 4412. `usage` is the table of its section 3.3. */
export default {
  namespace: 'rfc4412',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Resource-Priority',
      rule: 'Resource-Priority',
      cardinality: 'list',
      section: '3.1',
      usage: [['R', 'amdr', 'o o o o o o']],
      doc: 'The priority that the sender requests for resources.',
    },
    {
      name: 'Accept-Resource-Priority',
      rule: 'Accept-Resource-Priority',
      cardinality: 'list',
      section: '3.2',
      usage: [
        ['200', 'amdr', '- o o o o o'],
        ['417', 'amdr', '- o o o o o'],
      ],
      doc: 'The priorities that the server processes.',
    },
  ],
  rules: {
    'r-value': {
      as: 'record',
      type: 'ResourcePriority',
      doc: 'A priority in a namespace; both are compared without case.',
      section: '3.1',
      fields: { 'r-priority': 'priority' },
    },
    namespace: { as: 'text' },
    'r-priority': { as: 'text' },
  },
} satisfies Table;
