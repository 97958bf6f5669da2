import type { Table } from 'sippet-codegen/table';

/** The header of RFC 4488. `usage` is the table of its section 4. */
export default {
  namespace: 'rfc4488',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Refer-Sub',
      rule: 'Refer-Sub',
      cardinality: 'one',
      section: '4',
      usage: [['R,2xx', '', '- - - - - -']],
      doc: 'Whether the REFER creates a subscription.',
      value: {
        as: 'record',
        type: 'ReferSub',
        doc: 'Whether there is a subscription.',
        fields: { 'refer-sub-value': 'value' },
      },
    },
  ],
  rules: {
    'refer-sub-value': { as: 'boolean' },
  },
} satisfies Table;
