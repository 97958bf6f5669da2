import type { Lines } from './line.ts';

export const rfc7315: Lines = {
  rfc: 7315,
  lines: [
    {
      section: '4.2',
      text: 'P-Called-Party-ID: <sip:user1-business@example.com>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'user1-business',
          host: 'example.com',
          params: { others: [] },
          headers: [],
        },
        params: { others: [] },
      },
    },
    {
      section: '4.3.2.3',
      text: 'P-Visited-Network-ID: "Visited network number 1"',
      value: [{ network: 'Visited network number 1', params: { others: [] } }],
    },
    {
      section: '4.3.2.3',
      text: 'P-Visited-Network-ID: other.net,"Visited network number 1"',
      value: [
        { network: 'other.net', params: { others: [] } },
        { network: 'Visited network number 1', params: { others: [] } },
      ],
    },
    {
      section: '4.5.2.3',
      text: 'P-Charging-Function-Addresses:\r\n ccf=192.0.8.1; ecf=192.0.8.3,\r\n ccf-2=192.0.8.2; ecf-2=192.0.8.4',
      value: [
        { params: { ccf: '192.0.8.1', ecf: '192.0.8.3', others: [] } },
        { params: { ccf2: '192.0.8.2', ecf2: '192.0.8.4', others: [] } },
      ],
    },
    {
      section: '4.6.2.3',
      text: 'P-Charging-Vector: icid-value=1234bc9876e;\r\n icid-generated-at=192.0.6.8;\r\n orig-ioi=home1.net',
      value: { icidValue: '1234bc9876e', params: { icidGeneratedAt: '192.0.6.8', origIoi: 'home1.net', others: [] } },
    },
  ],
};
