import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 4028. `usage` is its Table 1. */
export default {
  namespace: 'rfc4028',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Session-Expires',
      compact: 'x',
      rule: 'Session-Expires',
      cardinality: 'one',
      section: '4',
      usage: [
        ['R', 'amr', '- - - o - -'],
        ['2xx', 'ar', '- - - o - -'],
      ],
      doc: 'The interval within which the session must be refreshed.',
      value: {
        as: 'record',
        type: 'SessionExpires',
        doc: 'An interval in seconds.',
        fields: { 'delta-seconds': 'interval' },
      },
    },
    {
      name: 'Min-SE',
      rule: 'Min-SE',
      cardinality: 'one',
      section: '5',
      usage: [
        ['R', 'amr', '- - - o - -'],
        ['422', '', '- - - m - -'],
      ],
      doc: 'The shortest session interval that is accepted.',
      value: {
        as: 'record',
        type: 'MinSE',
        doc: 'An interval in seconds.',
        fields: { 'delta-seconds': 'interval' },
      },
    },
  ],
  rules: {
    'se-params': { as: 'params', type: 'SessionExpiresParams', doc: 'Parameters of Session-Expires.' },
  },
} satisfies Table;
