import type { Table } from 'sippet-codegen/table';

/** The header of RFC 5393, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5393',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Max-Breadth',
      rule: 'Max-Breadth',
      cardinality: 'one',
      section: '5.8',
      usage: [],
      doc: 'The number of branches into which the request may be forked at the same time.',
      value: { as: 'number' },
    },
  ],
  rules: {},
  bounds: [
    {
      rule: 'Max-Breadth',
      element: '1*DIGIT',
      min: 1,
      max: 4294967295,
      reason:
        'Section 5.3.1: "The Max-Breadth header field takes a single positive integer as its value." The maximum is our limit, because ' +
        'the number must be exact.',
    },
  ],
} satisfies Table;
