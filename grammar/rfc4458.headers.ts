import type { Table } from 'sippet-codegen/table';

/** RFC 4458 defines no header, only parameters of URIs. */
export default { namespace: 'rfc4458', headers: [], rules: {} } satisfies Table;
