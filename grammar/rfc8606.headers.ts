import type { Table } from 'sippet-codegen/table';

/** RFC 8606 defines no header, only a parameter of Reason. */
export default {
  namespace: 'rfc8606',
  headers: [],
  rules: {
    'isup-location-value': { as: 'text' },
  },
} satisfies Table;
