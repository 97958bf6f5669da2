import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 5503. `usage` has the rows that it adds to RFC 3261's Table 2. */
export default {
  namespace: 'rfc5503',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-DCS-Trace-Party-ID',
      rule: 'P-DCS-Trace-Party-ID',
      cardinality: 'one',
      section: '5',
      usage: [['R', 'dmr', '- - - o - -']],
      doc: 'The party whose call the customer asks to be traced.',
      value: {
        as: 'record',
        type: 'PDcsTracePartyId',
        doc: 'The remote party of a call to be traced.',
        fields: { 'name-addr': '...' },
      },
    },
    {
      name: 'P-DCS-OSPS',
      rule: 'P-DCS-OSPS',
      cardinality: 'one',
      section: '6',
      usage: [['R', 'dr', '- - - o - -']],
      doc: 'The service that an operator requests: to verify a busy line, to break in, or to ring back.',
    },
    {
      name: 'P-DCS-Billing-Info',
      rule: 'P-DCS-Billing-Info',
      cardinality: 'one',
      section: '7',
      usage: [['', 'admr', '- - - o - -']],
      doc: 'The party that pays for the call, and the data that its billing records share.',
      value: {
        as: 'record',
        type: 'PDcsBillingInfo',
        doc: 'Billing of a call.',
        fields: { 'Billing-Correlation-ID': 'correlationId', FEID: 'financialEntity' },
      },
    },
    {
      name: 'P-DCS-LAES',
      rule: 'P-DCS-LAES',
      cardinality: 'one',
      section: '8',
      usage: [['', 'adr', '- - - o - -']],
      doc: 'The address to which lawfully intercepted data is delivered.',
      value: {
        as: 'record',
        type: 'PDcsLaes',
        doc: 'The address to which call-identifying information is delivered.',
      },
    },
    {
      name: 'P-DCS-Redirect',
      rule: 'P-DCS-Redirect',
      cardinality: 'one',
      section: '8',
      usage: [['', 'adr', '- - - o - -']],
      doc: 'The first called party, the party that redirected the call, and the number of redirections.',
      value: {
        as: 'record',
        type: 'PDcsRedirect',
        doc: 'Redirections of a call.',
        fields: { 'addr-spec': 'calledId' },
      },
    },
  ],
  rules: {
    'trace-param': { as: 'params', type: 'PDcsTracePartyIdParams', doc: 'Parameters of P-DCS-Trace-Party-ID.' },
    'timestamp-value': { as: 'text' },
    'OSPS-Tag': { as: 'text', type: 'PDcsOsps' },
    'Billing-Correlation-ID': { as: 'text' },
    FEID: {
      as: 'record',
      type: 'FinancialEntity',
      doc: 'A financial entity of a domain.',
      section: '7.1',
      fields: { '1*16(HEXDIG)': { name: 'id', shape: { as: 'text' } } },
    },
    'Billing-Info-param': {
      as: 'params',
      type: 'PDcsBillingInfoParams',
      doc: 'Parameters of P-DCS-Billing-Info; quoted values have no quotes.',
      known: {
        charge: { as: 'enclosed', open: '"', close: '"' },
        calling: { as: 'enclosed', open: '"', close: '"' },
        called: { as: 'enclosed', open: '"', close: '"' },
        routing: { as: 'enclosed', open: '"', close: '"' },
        locroute: { as: 'enclosed', open: '"', close: '"' },
        jip: { as: 'enclosed', open: '"', close: '"' },
      },
    },
    'Laes-param': { as: 'params', type: 'PDcsLaesParams', doc: 'Parameters of P-DCS-LAES.' },
    'redir-params': {
      as: 'params',
      type: 'PDcsRedirectParams',
      doc: 'Parameters of P-DCS-Redirect; quoted values have no quotes.',
      known: { 'redirector-uri': { as: 'enclosed', open: '"', close: '"' } },
    },
    'Redir-count': { as: 'number' },
  },
  bounds: [
    { rule: 'Redir-count', max: 4294967295, reason: 'Our limit: the RFC states none, and the number must be exact.' },
  ],
} satisfies Table;
