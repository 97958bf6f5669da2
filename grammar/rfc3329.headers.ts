import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 3329. `usage` is its Table 1. */
export default {
  namespace: 'rfc3329',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Security-Client',
      rule: 'security-client',
      cardinality: 'list',
      section: '2.2',
      usage: [['R', 'ard', '- o - o o o']],
      doc: 'The security mechanisms that the client supports.',
    },
    {
      name: 'Security-Server',
      rule: 'security-server',
      cardinality: 'list',
      section: '2.2',
      usage: [['421,494', '', '- o - o o o']],
      doc: 'The security mechanisms that the server supports.',
    },
    {
      name: 'Security-Verify',
      rule: 'security-verify',
      cardinality: 'list',
      section: '2.2',
      usage: [['R', 'ard', '- o - o o o']],
      doc: 'The offer of the server, repeated under the protection of the chosen mechanism.',
    },
  ],
  rules: {
    'sec-mechanism': {
      as: 'record',
      type: 'SecurityMechanism',
      doc: 'A security mechanism.',
      section: '2.2',
      fields: { 'mechanism-name': 'name' },
    },
    'mechanism-name': { as: 'text' },
    'mech-parameters': {
      as: 'params',
      type: 'SecurityMechanismParams',
      doc: 'Parameters of a security mechanism; quoted values have no quotes.',
      known: { 'd-ver': { as: 'enclosed', open: '"', close: '"' } },
    },
    qvalue: { as: 'decimal' },
    spivalue: { as: 'number' },
    port: { as: 'number' },
  },
  bounds: [
    { rule: 'spivalue', max: 4294967295, reason: 'Appendix A: "0 to 4294967295".' },
    { rule: 'port', max: 65535, reason: 'Our limit: the ports of UDP and TCP have 16 bits.' },
  ],
} satisfies Table;
