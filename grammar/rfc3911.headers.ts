import type { Table } from 'sippet-codegen/table';

/** The header of RFC 3911. `usage` is the row that its section 7.1 adds to RFC 3261's Table 3. */
export default {
  namespace: 'rfc3911',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Join',
      rule: 'Join',
      cardinality: 'one',
      section: '7.1',
      usage: [['R', '', '- - - o - -']],
      doc: 'The dialog that the new one joins in a conference.',
      value: { as: 'record', type: 'Join', doc: 'A dialog to be joined.', fields: { callid: 'callId' } },
    },
  ],
  rules: {
    'join-param': { as: 'params', type: 'JoinParams', doc: 'Parameters of Join.' },
  },
} satisfies Table;
