import type { Table } from 'sippet-codegen/table';

/** RFC 3581 defines no header, only a parameter of Via. */
export default {
  namespace: 'rfc3581',
  headers: [],
  rules: {
    'response-port': { as: 'number' },
  },
  bounds: [
    {
      rule: 'response-port',
      element: '1*DIGIT',
      max: 65535,
      reason: 'Our limit: the ports of UDP have 16 bits.',
    },
  ],
} satisfies Table;
