import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 5360, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5360',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Permission-Missing',
      rule: 'Permission-Missing',
      cardinality: 'list',
      section: '5.9.3',
      usage: [],
      doc: 'The URIs for which a relay has no permission.',
    },
    {
      name: 'Trigger-Consent',
      rule: 'Trigger-Consent',
      cardinality: 'list',
      section: '5.11.2',
      usage: [],
      doc: 'The URI of a relay to which a user agent sends requests for permissions.',
    },
  ],
  rules: {
    'per-miss-spec': {
      as: 'record',
      type: 'PermissionMissing',
      doc: 'A URI without permission.',
      section: '5.9.3',
      fields: { address: '...' },
    },
    'trigger-cons-spec': {
      as: 'record',
      type: 'TriggerConsent',
      doc: 'A relay.',
      section: '5.11.2',
      fields: { 'consent-uri': 'uri' },
    },
    'consent-uri': { as: 'union', type: 'ConsentUri', doc: 'A SIP or SIPS URI without parameters.' },
    'trigger-param': { as: 'params', type: 'TriggerConsentParams', doc: 'Parameters of Trigger-Consent.' },
    'target-uri-value': { as: 'quoted' },
  },
} satisfies Table;
