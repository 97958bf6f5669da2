import type { Table } from 'sippet-codegen/table';

/** The header of RFC 5626, and its parameters of Contact and of URIs. It adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5626',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Flow-Timer',
      rule: 'Flow-Timer',
      cardinality: 'one',
      section: '10',
      usage: [],
      doc: 'The seconds without traffic after which a flow counts as broken.',
      value: { as: 'number' },
    },
  ],
  rules: {
    'c-p-reg': { as: 'number' },
    'c-p-instance': { as: 'enclosed', open: '"<', close: '>"' },
  },
  bounds: [
    {
      rule: 'c-p-reg',
      element: '1*DIGIT',
      min: 1,
      max: 2147483647,
      reason: 'Section 10: "The value of the reg-id MUST NOT be 0 and MUST be less than 2^31."',
    },
    {
      rule: 'Flow-Timer',
      element: '1*DIGIT',
      max: 4294967295,
      reason: 'Our limit: the RFC states none, and the number must be exact.',
    },
  ],
} satisfies Table;
