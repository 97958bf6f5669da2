import type { Table } from 'sippet-codegen/table';

/** RFC 3966 has no header, but the URI of a telephone number. */
export default {
  namespace: 'rfc3966',
  headers: [],
  rules: {
    'telephone-uri': { as: 'codec', codec: 'TelUri', type: 'TelUri' },
  },
} satisfies Table;
