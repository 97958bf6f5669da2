import type { Table } from 'sippet-codegen/table';

/** Words alone: no header, and nothing that is a type. */
export default { namespace: 'iana', headers: [], rules: {} } satisfies Table;
