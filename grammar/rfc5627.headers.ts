import type { Table } from 'sippet-codegen/table';

/**
 * RFC 5627 defines no header, only parameters of Contact and of URIs. Erratum 3173 (verified) concerns methods, not
 * rules.
 */
export default {
  namespace: 'rfc5627',
  headers: [],
  rules: {
    'temp-gruu': { as: 'quoted' },
    'pub-gruu': { as: 'quoted' },
    'gr-param': { as: 'text' },
  },
} satisfies Table;
