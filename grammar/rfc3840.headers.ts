import type { Table } from 'sippet-codegen/table';

/** The feature tags of RFC 3840: parameters of Contact, and of Accept-Contact and Reject-Contact (RFC 3841). */
export default {
  namespace: 'rfc3840',
  headers: [],
  rules: {
    'feature-value': { as: 'enclosed', open: '"', close: '"' },
  },
} satisfies Table;
