import type { Table } from 'sippet-codegen/table';

/** RFC 7549 defines no header, only a parameter of URIs. */
export default {
  namespace: 'rfc7549',
  headers: [],
  rules: {
    'iotl-values': { as: 'text' },
  },
} satisfies Table;
