import type { Table } from 'sippet-codegen/table';

/** RFC 6223 defines no header, only a parameter of Via. */
export default {
  namespace: 'rfc6223',
  headers: [],
  rules: {},
} satisfies Table;
