import type { Lines } from './line.ts';

export const rfc7852: Lines = {
  rfc: 7852,
  lines: [
    {
      section: '7',
      text: 'Call-Info: <http://wwww.example.com/hannes/photo.jpg>\r\n ;purpose=icon,\r\n <http://www.example.com/hannes/> ;purpose=info,\r\n <cid:1234567890@atlanta.example.com>\r\n ;purpose=EmergencyCallData.ProviderInfo,\r\n <cid:0123456789@atlanta.example.com>\r\n ;purpose=EmergencyCallData.DeviceInfo',
      value: [
        {
          uri: { kind: 'other', scheme: 'http', rest: '//wwww.example.com/hannes/photo.jpg' },
          params: { purpose: 'icon', others: [] },
        },
        {
          uri: { kind: 'other', scheme: 'http', rest: '//www.example.com/hannes/' },
          params: { purpose: 'info', others: [] },
        },
        {
          uri: { kind: 'other', scheme: 'cid', rest: '1234567890@atlanta.example.com' },
          params: { purpose: 'EmergencyCallData.ProviderInfo', others: [] },
        },
        {
          uri: { kind: 'other', scheme: 'cid', rest: '0123456789@atlanta.example.com' },
          params: { purpose: 'EmergencyCallData.DeviceInfo', others: [] },
        },
      ],
    },
    {
      section: '7',
      text: 'Call-Info: <http://wwww.example.com/hannes/photo.jpg>;\r\n purpose=icon,\r\n <http://www.example.com/hannes/>; purpose=info,\r\n <cid:1234567890@atlanta.example.com>;\r\n purpose=EmergencyCallData.ProviderInfo\r\n <cid:0123456789@atlanta.example.com>;\r\n purpose=EmergencyCallData.DeviceInfo',
      malformed: 'The print lacks a comma before its last value.',
    },
    {
      section: '7',
      text: 'Call-Info: <cid:bloorpyhex@atlanta.example.com>;\r\n purpose=EmergencyCallData.ServiceInfo',
      value: [
        {
          uri: { kind: 'other', scheme: 'cid', rest: 'bloorpyhex@atlanta.example.com' },
          params: { purpose: 'EmergencyCallData.ServiceInfo', others: [] },
        },
      ],
    },
  ],
};
