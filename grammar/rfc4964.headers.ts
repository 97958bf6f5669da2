import type { Table } from 'sippet-codegen/table';

/**
 * The header of RFC 4964. `usage` is the row of its Table 1 that has these columns; the other row, R, has those of
 * later methods.
 */
export default {
  namespace: 'rfc4964',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Answer-State',
      rule: 'P-Answer-State',
      cardinality: 'one',
      section: '7.1',
      usage: [['18x,2xx', 'ar', '- - - o - -']],
      doc: 'Whether the answer was given by the called party, or for it.',
      value: { as: 'record', type: 'AnswerState', doc: 'The party that answered.', fields: { 'answer-type': 'state' } },
    },
  ],
  rules: {
    'answer-type': { as: 'text' },
  },
} satisfies Table;
