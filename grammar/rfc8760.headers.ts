import type { Table } from 'sippet-codegen/table';

/** RFC 8760 defines no header, only longer digests. */
export default { namespace: 'rfc8760', headers: [], rules: {} } satisfies Table;
