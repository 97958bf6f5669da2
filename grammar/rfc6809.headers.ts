import type { Table } from 'sippet-codegen/table';

/** The header of RFC 6809, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc6809',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Feature-Caps',
      rule: 'Feature-Caps',
      cardinality: 'list',
      section: '4',
      usage: [],
      doc: 'The features and capabilities of the elements that the message passed, the latest first.',
    },
  ],
  rules: {
    'fc-value': {
      as: 'record',
      type: 'FeatureCaps',
      doc: 'Features and capabilities of one element: parameters whose names begin with `+`.',
      section: '6.2',
    },
    'feature-cap': { as: 'params', type: 'Params' },
  },
} satisfies Table;
