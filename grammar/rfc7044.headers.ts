import type { Table } from 'sippet-codegen/table';

/**
 * The header of RFC 7044, which adds no row to RFC 3261's Tables 2 and 3. An index is text, because it is compared with
 * others and its numbers have no bound.
 */
export default {
  namespace: 'rfc7044',
  entry: 'sippet/all',
  headers: [
    {
      name: 'History-Info',
      rule: 'History-Info',
      cardinality: 'list',
      section: '5',
      usage: [],
      doc: 'The targets to which the request was sent on its way, in order.',
    },
  ],
  rules: {
    'hi-entry': {
      as: 'record',
      type: 'HistoryInfo',
      doc: 'A target to which the request was sent.',
      section: '5',
      fields: { 'hi-targeted-to-uri': '...' },
    },
    'hi-targeted-to-uri': { as: 'record', type: 'Address', fields: { 'name-addr': '...' } },
    'hi-param': { as: 'params', type: 'HistoryInfoParams', doc: 'Parameters of History-Info.' },
    'index-val': { as: 'text' },
  },
} satisfies Table;
