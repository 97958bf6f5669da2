import type { Table } from 'sippet-codegen/table';

/** RFC 8599 has no header, but parameters, whose values are text. */
export default { namespace: 'rfc8599', headers: [], rules: {} } satisfies Table;
