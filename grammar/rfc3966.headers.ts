import type { Table } from 'sippet-codegen/table';

/** RFC 3966 defines no header, only the URI of a telephone number. */
export default {
  namespace: 'rfc3966',
  headers: [],
  rules: {
    'telephone-uri': { as: 'codec', codec: 'TelUri', type: 'TelUri' },
  },
} satisfies Table;
