import type { Table } from 'sippet-codegen/table';

/** RFC 3310 has no header, but a parameter of credentials. */
export default {
  namespace: 'rfc3310',
  headers: [],
  rules: {
    auts: { as: 'quoted' },
  },
} satisfies Table;
