import type { Lines } from './line.ts';

export const rfc5626: Lines = {
  rfc: 5626,
  lines: [
    {
      section: '3.3',
      text: 'Contact: <sip:line1@192.0.2.2;transport=tcp>; reg-id=1;\r\n  ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-000A95A0E128>"',
      malformed: 'two semicolons, with no parameter between them',
    },
    {
      section: '9.1',
      text: 'Contact: <sip:192.0.2.2;transport=tcp;ob>\r\n  ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>"',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: '192.0.2.2',
            params: { transport: 'tcp', ob: true, others: [] },
            headers: [],
          },
          params: { sipInstance: 'urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF', others: [] },
        },
      ],
    },
    {
      section: '9.2',
      text: 'Contact: <sip:bob@192.0.2.2;transport=tcp>;reg-id=1;expires=3600\r\n  ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>"',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'bob',
            host: '192.0.2.2',
            params: { transport: 'tcp', others: [] },
            headers: [],
          },
          params: { expires: 3600, regId: 1, sipInstance: 'urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF', others: [] },
        },
      ],
    },
    {
      section: '9.2',
      text: 'Path: <sip:VskztcQ/S8p4WPbOnHbuyh5iJvJIW3ib@ep1.example.com;lr;ob>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'VskztcQ/S8p4WPbOnHbuyh5iJvJIW3ib',
            host: 'ep1.example.com',
            params: { lr: true, ob: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
  ],
};
