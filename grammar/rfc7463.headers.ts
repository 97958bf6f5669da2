import type { Table } from 'sippet-codegen/table';

/** RFC 7463 defines no header, only a parameter of Alert-Info. */
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
      reason: 'Our limit: the RFC states none, and the number must be exact.',
    },
  ],
} satisfies Table;
