import type { Table } from 'sippet-codegen/table';

/** The header of RFC 4964. `usage` is its Table 1. */
export default {
  namespace: 'rfc4964',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Answer-State',
      rule: 'P-Answer-State',
      cardinality: 'one',
      section: '7.1',
      usage: [
        ['18x,2xx', 'ar', '- - - o - -'],
        ['R', '', '- - - - - -'],
      ],
      doc: 'Whether the answer was given by the called party, or for it.',
      value: { as: 'record', type: 'AnswerState', doc: 'Who answered, §7.1.', fields: { 'answer-type': 'state' } },
    },
  ],
  rules: {
    'answer-type': { as: 'text' },
  },
} satisfies Table;
