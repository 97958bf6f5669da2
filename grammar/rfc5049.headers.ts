import type { Table } from 'sippet-codegen/table';

/** RFC 5049 defines no header, only parameters of URIs and of Via. */
export default {
  namespace: 'rfc5049',
  headers: [],
  rules: {
    'via-sip-sigcomp-id': { as: 'quoted' },
  },
} satisfies Table;
