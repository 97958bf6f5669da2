import type { Table } from 'sippet-codegen/table';

/** RFC 3486 defines no header, only parameters, whose values are text. */
export default { namespace: 'rfc3486', headers: [], rules: {} } satisfies Table;
