import type { Table } from 'sippet-codegen/table';

/** RFC 7463 has no header, but a parameter of Alert-Info. */
export default {
  namespace: 'rfc7463',
  headers: [],
  rules: {
    'appearance-param': { as: 'number' },
  },
  bounds: [
    {
      rule: 'appearance-param',
      element: '1*DIGIT',
      max: 999999999,
      reason: 'Ours: the RFC gives none, and the number must be exact.',
    },
  ],
} satisfies Table;
