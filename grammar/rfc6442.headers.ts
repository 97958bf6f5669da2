import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 6442, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc6442',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Geolocation',
      rule: 'Geolocation-header',
      cardinality: 'list',
      section: '4.1',
      usage: [],
      doc: 'The location of the caller, which is in the body or at a URI.',
    },
    {
      name: 'Geolocation-Routing',
      rule: 'Georouting-header',
      cardinality: 'one',
      section: '4.2',
      usage: [],
      doc: 'Whether proxies may route the request by the location that it conveys.',
    },
    {
      name: 'Geolocation-Error',
      rule: 'Geolocation-Error',
      cardinality: 'one',
      section: '4.4',
      usage: [],
      doc: 'The error in the location that the request conveyed.',
    },
  ],
  rules: {
    locationValue: {
      as: 'record',
      type: 'Geolocation',
      doc: 'The URI of a location.',
      section: '4.1',
      fields: { 'addr-spec': 'uri' },
    },
    'georouting-value': { as: 'text', type: 'GeolocationRouting' },
    locationErrorValue: {
      as: 'record',
      type: 'GeolocationError',
      doc: 'An error in a location.',
      section: '4.4',
      fields: { 'location-error-code': 'code' },
    },
    'location-error-code': { as: 'number', width: 3 },
    'location-error-params': {
      as: 'params',
      type: 'GeolocationErrorParams',
      doc: 'Parameters of Geolocation-Error; `code` is human-readable text.',
    },
  },
  bounds: [{ rule: 'location-error-code', max: 999, reason: 'Section 4.4: "a 3-digit error code".' }],
} satisfies Table;
