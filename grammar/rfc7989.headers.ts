import type { Table } from 'sippet-codegen/table';

/**
 * The header of RFC 7989, which adds no row to RFC 3261's Tables 2 and 3. The older form of RFC 7329 has one UUID and
 * generic parameters. The same rule reads it, and its `remote` is absent. Erratum 8604 concerns prose.
 */
export default {
  namespace: 'rfc7989',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Session-ID',
      rule: 'session-id',
      cardinality: 'one',
      section: '5',
      usage: [],
      doc: 'The UUIDs of the two ends of a communication session, which no element on the way changes.',
    },
  ],
  rules: {
    'session-id-value': {
      as: 'record',
      type: 'SessionId',
      doc: 'The UUIDs of the sender and of its peer; 32 zeros stand for a UUID that is not known yet.',
      section: '5',
    },
    'local-uuid': { as: 'text' },
    'remote-uuid': { as: 'text' },
    'sess-id-param': { as: 'params', type: 'SessionIdParams', doc: 'Parameters of Session-ID.' },
  },
} satisfies Table;
