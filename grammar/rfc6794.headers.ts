import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 6794. `usage` is its Table 1. */
export default {
  namespace: 'rfc6794',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Policy-ID',
      rule: 'Policy-ID',
      cardinality: 'list',
      section: '4.4.5.1',
      usage: [['R', 'rd', '- - - c - -']],
      doc: 'The policy servers that the user agent has contacted for the request.',
    },
    {
      name: 'Policy-Contact',
      rule: 'Policy-Contact',
      cardinality: 'list',
      section: '4.4.5.2',
      usage: [
        ['R', 'a', '- - - c - -'],
        ['488', 'a', '- - - c - -'],
      ],
      doc: 'The policy servers that the user agent has to contact, in order.',
    },
  ],
  rules: {
    policyURI: {
      as: 'record',
      type: 'PolicyId',
      doc: 'A policy server that was contacted.',
      section: '4.4.5.1',
      fields: { 'bare-addr-spec': 'uri' },
    },
    'policyURI-param': { as: 'params', type: 'PolicyIdParams', doc: 'Parameters of Policy-ID.' },
    'policyContact-info': {
      as: 'record',
      type: 'PolicyContact',
      doc: 'A policy server to contact.',
      section: '4.4.5.2',
      fields: { 'addr-spec': 'uri' },
    },
    'policyContact-param': { as: 'params', type: 'PolicyContactParams', doc: 'Parameters of Policy-Contact.' },
  },
} satisfies Table;
