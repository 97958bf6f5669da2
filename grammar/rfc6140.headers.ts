import type { Table } from 'sippet-codegen/table';

/** RFC 6140 defines no header, only parameters of URIs and of Contact. */
export default {
  namespace: 'rfc6140',
  headers: [],
  rules: {
    'temp-gruu-cookie': { as: 'quoted' },
  },
} satisfies Table;
