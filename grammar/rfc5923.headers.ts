import type { Table } from 'sippet-codegen/table';

/** RFC 5923 has no header, but parameters, whose values are text. */
export default { namespace: 'rfc5923', headers: [], rules: {} } satisfies Table;
