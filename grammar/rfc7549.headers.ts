import type { Table } from 'sippet-codegen/table';

/** RFC 7549 has no header, but a parameter of URIs. */
export default {
  namespace: 'rfc7549',
  headers: [],
  rules: {
    'iotl-values': { as: 'text' },
  },
} satisfies Table;
