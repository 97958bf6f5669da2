import type { Table } from 'sippet-codegen/table';

/** RFC 3310 defines no header, only a parameter of credentials. */
export default {
  namespace: 'rfc3310',
  headers: [],
  rules: {
    auts: { as: 'quoted' },
  },
} satisfies Table;
