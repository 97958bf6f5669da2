import type { Table } from 'sippet-codegen/table';

/** RFC 8599 defines no header, only parameters, whose values are text. */
export default { namespace: 'rfc8599', headers: [], rules: {} } satisfies Table;
