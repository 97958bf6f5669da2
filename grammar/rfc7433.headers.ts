import type { Table } from 'sippet-codegen/table';

/** The header of RFC 7433, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc7433',
  entry: 'sippet/all',
  headers: [
    {
      name: 'User-to-User',
      rule: 'UUI',
      cardinality: 'list',
      section: '4.1',
      usage: [],
      doc: 'Data that the user agents of a call exchange, as in the ISDN.',
    },
  ],
  rules: {
    'uui-value': {
      as: 'record',
      type: 'UserToUser',
      doc: 'Data from user to user, without quotes and still encoded.',
      section: '4.1',
      fields: { 'uui-data': 'data' },
    },
    'uui-data': { as: 'quoted' },
    'uui-param': { as: 'params', type: 'UserToUserParams', doc: 'Parameters of User-to-User.' },
    'pkg-param-value': { as: 'text' },
    'cont-param-value': { as: 'text' },
    'enc-param-value': { as: 'text' },
  },
} satisfies Table;
