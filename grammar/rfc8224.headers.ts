import type { Table } from 'sippet-codegen/table';

/**
 * The header of RFC 8224, which prints no row for it. `usage` is the row of RFC 4474 section 9, which RFC 8224 makes
 * obsolete.
 */
export default {
  namespace: 'rfc8224',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Identity',
      compact: 'y',
      rule: 'Identity',
      cardinality: 'lines',
      section: '4',
      usage: [['R', 'a', 'o o - o o o']],
      doc: 'A signature over the caller, the callee and the time.',
      value: {
        as: 'record',
        type: 'Identity',
        doc: 'A signed PASSporT.',
        fields: { 'signed-identity-digest': 'digest', 'info-URI': 'info' },
      },
    },
  ],
  rules: {
    'signed-identity-digest': { as: 'text' },
    'ident-info-params': { as: 'params', type: 'IdentityParams', doc: 'Parameters of Identity.' },
    'ident-alg': { as: 'text' },
    'ident-type': { as: 'quoted' },
  },
} satisfies Table;
