import type { Table } from 'sippet-codegen/table';

/** A namespace of words only, without any header or type. */
export default { namespace: 'iana', headers: [], rules: {} } satisfies Table;
