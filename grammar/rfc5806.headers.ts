import type { Table } from 'sippet-codegen/table';

/** The header of RFC 5806. `usage` has the rows that its section 4 adds to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5806',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Diversion',
      rule: 'Diversion',
      cardinality: 'list',
      section: '4',
      usage: [
        ['R', '', '- - - o - -'],
        ['3xx', '', '- - - o - -'],
      ],
      doc: 'The parties from whom the call was diverted, the latest first, and why.',
    },
  ],
  rules: {
    'diversion-value': {
      as: 'record',
      type: 'Diversion',
      doc: 'A diversion of the call.',
      section: '4',
      fields: { 'name-addr': '...' },
    },
    'diversion-params': {
      as: 'params',
      type: 'DiversionParams',
      doc: 'Parameters of Diversion.',
      known: { counter: { as: 'number' }, limit: { as: 'number' } },
    },
    'diversion-reason-value': { as: 'text' },
    'diversion-privacy-value': { as: 'text' },
    'diversion-screen-value': { as: 'text' },
  },
  bounds: [
    { rule: 'diversion-counter', element: '1*2DIGIT', max: 99, reason: 'Two digits.' },
    { rule: 'diversion-limit', element: '1*2DIGIT', max: 99, reason: 'Two digits.' },
  ],
} satisfies Table;
