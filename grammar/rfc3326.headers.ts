import type { Table } from 'sippet-codegen/table';

/** The header of RFC 3326, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc3326',
  headers: [
    {
      name: 'Reason',
      rule: 'Reason',
      cardinality: 'list',
      section: '2',
      usage: [],
      doc: 'The reason why the request was sent.',
    },
  ],
  rules: {
    'reason-value': { as: 'record', type: 'Reason', doc: 'The reason why the request was sent.', section: '2' },
    protocol: { as: 'text' },
    'reason-params': {
      as: 'params',
      type: 'ReasonParams',
      doc: 'Parameters of Reason.',
      known: { text: { as: 'quoted' } },
    },
    cause: { as: 'number' },
  },
  bounds: [
    {
      rule: 'cause',
      max: 4294967295,
      reason: 'Our limit: the RFC states none, and the number must be exact.',
    },
  ],
} satisfies Table;
