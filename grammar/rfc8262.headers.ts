import type { Table } from 'sippet-codegen/table';

/** The header of RFC 8262, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc8262',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Content-ID',
      rule: 'Content-ID',
      cardinality: 'one',
      section: '3.2',
      usage: [],
      doc: 'The name by which the message refers to its own body in a `cid:` URL.',
      value: { as: 'enclosed', open: '<', close: '>' },
    },
  ],
  rules: {},
} satisfies Table;
