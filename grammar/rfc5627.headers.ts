import type { Table } from 'sippet-codegen/table';

/** RFC 5627 has no header, but parameters of Contact and of URIs. Erratum 3173 (verified) is about methods, not rules. */
export default {
  namespace: 'rfc5627',
  headers: [],
  rules: {
    'temp-gruu': { as: 'quoted' },
    'pub-gruu': { as: 'quoted' },
    'gr-param': { as: 'text' },
  },
} satisfies Table;
