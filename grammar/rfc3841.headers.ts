import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 3841. `usage` is its Figure 2. */
export default {
  namespace: 'rfc3841',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Request-Disposition',
      compact: 'd',
      rule: 'Request-Disposition',
      cardinality: 'list',
      section: '9.1',
      usage: [['R', 'ar', 'o o o o o o']],
      doc: 'How servers should process the request.',
    },
    {
      name: 'Accept-Contact',
      compact: 'a',
      rule: 'Accept-Contact',
      cardinality: 'list',
      section: '9.2',
      usage: [['R', 'ar', 'o o o o o -']],
      doc: 'The features that the caller would like to find.',
    },
    {
      name: 'Reject-Contact',
      compact: 'j',
      rule: 'Reject-Contact',
      cardinality: 'list',
      section: '9.2',
      usage: [['R', 'ar', 'o o o o o -']],
      doc: 'The features that the caller does not want to find.',
    },
  ],
  rules: {
    directive: { as: 'text' },
    'ac-value': { as: 'record', type: 'AcceptContact', doc: 'Features that are wanted.', section: '9.2' },
    'ac-params': {
      as: 'params',
      type: 'AcceptContactParams',
      doc: 'Parameters of Accept-Contact; values have no quotes.',
    },
    'rc-value': { as: 'record', type: 'RejectContact', doc: 'Features that are not wanted.', section: '9.2' },
    'rc-params': {
      as: 'params',
      type: 'RejectContactParams',
      doc: 'Parameters of Reject-Contact; values have no quotes.',
    },
  },
} satisfies Table;
