import type { Table } from 'sippet-codegen/table';

/** The header of RFC 4538. `usage` is its Figure 3. */
export default {
  namespace: 'rfc4538',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Target-Dialog',
      rule: 'Target-Dialog',
      cardinality: 'one',
      section: '7',
      usage: [['R', '-', '- - - o - -']],
      doc: 'A dialog that the sender knows, which proves that it may send the request.',
      value: { as: 'record', type: 'TargetDialog', doc: 'A dialog that is known.', fields: { callid: 'callId' } },
    },
  ],
  rules: {
    'td-param': { as: 'params', type: 'TargetDialogParams', doc: 'Parameters of Target-Dialog.' },
  },
} satisfies Table;
