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
      doc: 'Which reliable provisional response is acknowledged.',
      value: {
        as: 'record',
        type: 'RAck',
        doc: 'A reliable provisional response, §7.2.',
        fields: { 'response-num': 'response', 'CSeq-num': 'sequence' },
      },
    },
    {
      name: 'RSeq',
      rule: 'RSeq',
      cardinality: 'one',
      section: '7.1',
      usage: [['1xx', '', '- - - o - -']],
      doc: 'The place of a reliable provisional response among those of its transaction.',
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
        'Section 7.1: "It contains a single numeric value from 1 to 2**32 - 1." A 0 is read, and is for the UAC to judge.',
    },
    {
      rule: 'CSeq-num',
      max: 4294967295,
      reason: 'RFC 3261 section 20.16: "The sequence number MUST be expressible as a 32-bit unsigned integer."',
    },
  ],
} satisfies Table;
