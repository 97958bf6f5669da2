import type { Table } from 'sippet-codegen/table';

/** The header of RFC 3891. `usage` is the row that its section 6.1 adds to RFC 3261's Table 3. */
export default {
  namespace: 'rfc3891',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Replaces',
      rule: 'Replaces',
      cardinality: 'one',
      section: '6.1',
      usage: [['R', '', '- - - o - -']],
      doc: 'The dialog that the new one replaces.',
      value: { as: 'record', type: 'Replaces', doc: 'A dialog to be replaced.', fields: { callid: 'callId' } },
    },
  ],
  rules: {
    'replaces-param': { as: 'params', type: 'ReplacesParams', doc: 'Parameters of Replaces.' },
  },
} satisfies Table;
