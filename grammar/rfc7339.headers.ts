import type { Table } from 'sippet-codegen/table';

/** RFC 7339 defines no header, only parameters of Via. */
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
      reason: 'Our limit: it is a percentage or a rate, and RFC 7415 states none for the rate.',
    },
    {
      rule: 'delta-ms',
      max: 999999999,
      reason: 'Our limit: the RFC states none; it is eleven days in milliseconds.',
    },
  ],
} satisfies Table;
