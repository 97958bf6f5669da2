import type { Table } from 'sippet-codegen/table';

/** The header of RFC 8224. `usage` is the row of RFC 4474 section 9, which it makes obsolete; it prints none itself. */
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
      doc: 'A signature over who calls whom, and when.',
      value: {
        as: 'record',
        type: 'Identity',
        doc: 'A signed PASSporT, §4.',
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
