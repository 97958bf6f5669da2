import type { Table } from 'sippet-codegen/table';

/** RFC 7339 has no header, but parameters of Via. */
export default {
  namespace: 'rfc7339',
  headers: [],
  rules: {
    'oc-num': { as: 'number' },
    'delta-ms': { as: 'number' },
    'oc-seq': { as: 'text' },
    'oc-algo': { as: 'list' },
    'algo-list': { as: 'text' },
  },
  bounds: [
    {
      rule: 'oc-num',
      max: 999999999,
      reason: 'Ours: it is a percentage or a rate, and RFC 7415 gives the rate none.',
    },
    {
      rule: 'delta-ms',
      max: 999999999,
      reason: 'Ours: the RFC gives none; it is eleven days in milliseconds.',
    },
  ],
} satisfies Table;
