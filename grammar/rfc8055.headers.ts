import type { Table } from 'sippet-codegen/table';

/** RFC 8055 defines no header, only a parameter of Via. */
export default {
  namespace: 'rfc8055',
  headers: [],
  rules: {
    'received-realm': { as: 'enclosed', open: '"', close: '"' },
  },
} satisfies Table;
