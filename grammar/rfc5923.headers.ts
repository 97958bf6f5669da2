import type { Table } from 'sippet-codegen/table';

/** RFC 5923 defines no header, only parameters, whose values are text. */
export default { namespace: 'rfc5923', headers: [], rules: {} } satisfies Table;
