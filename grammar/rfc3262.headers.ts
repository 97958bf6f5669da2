import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 3262. `usage` is its Table 3. */
export default {
  namespace: 'rfc3262',
  entry: 'sippet/all',
  headers: [
    {
      name: 'RAck',
      rule: 'RAck',
      cardinality: 'one',
      section: '7.2',
      usage: [['R', '', '- - - - - -']],
      doc: 'The reliable provisional response that is acknowledged.',
      value: {
        as: 'record',
        type: 'RAck',
        doc: 'A reliable provisional response.',
        fields: { 'response-num': 'response', 'CSeq-num': 'sequence' },
      },
    },
    {
      name: 'RSeq',
      rule: 'RSeq',
      cardinality: 'one',
      section: '7.1',
      usage: [['1xx', '', '- - - o - -']],
      doc: 'The number of a reliable provisional response within its transaction.',
    },
  ],
  rules: {
    'response-num': { as: 'number' },
    'CSeq-num': { as: 'number' },
  },
  bounds: [
    {
      rule: 'response-num',
      max: 4294967295,
      reason:
        'Section 7.1: "It contains a single numeric value from 1 to 2**32 - 1." A 0 can be read, and the UAC decides about it.',
    },
    {
      rule: 'CSeq-num',
      max: 4294967295,
      reason: 'RFC 3261 section 20.16: "The sequence number MUST be expressible as a 32-bit unsigned integer."',
    },
  ],
} satisfies Table;
