import type { Table } from 'sippet-codegen/table';

/** The header of RFC 3323, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc3323',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Privacy',
      rule: 'Privacy-hdr',
      cardinality: 'list',
      section: '4.2',
      usage: [],
      doc: 'The kinds of privacy that the sender requests from the network.',
    },
  ],
  rules: {
    'priv-value': { as: 'text', type: 'PrivacyValue' },
  },
} satisfies Table;
