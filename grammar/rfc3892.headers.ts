import type { Table } from 'sippet-codegen/table';

/** The header of RFC 3892. `usage` is the row that its section 3 adds to RFC 3261's Table 3. */
export default {
  namespace: 'rfc3892',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Referred-By',
      compact: 'b',
      rule: 'Referred-By',
      cardinality: 'one',
      section: '3',
      usage: [['R', '', '- o - o o o']],
      doc: 'The party that asked for the reference.',
      value: {
        as: 'record',
        type: 'ReferredBy',
        doc: 'The party that asked for a reference.',
        fields: { address: '...' },
      },
    },
  ],
  rules: {
    'referredby-param': {
      as: 'params',
      type: 'ReferredByParams',
      doc: 'Parameters of Referred-By; quoted values have no quotes.',
      known: { cid: { as: 'enclosed', open: '"', close: '"' } },
    },
  },
} satisfies Table;
