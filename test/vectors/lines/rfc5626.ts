import type { Lines } from './line.ts';

export const rfc5626: Lines = {
  rfc: 5626,
  lines: [
    {
      section: '3.2',
      text: 'Contact: <sip:line1@192.0.2.2;transport=tcp>; reg-id=1;\r\n ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-000A95A0E128>"',
      malformed: 'RFC 3261 section 25.1 has a parameter behind each semicolon: one of the two in a row has none.',
    },
    {
      section: '9.1',
      text: 'Contact: <sip:192.0.2.2;transport=tcp;ob>\r\n ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>"',
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
      text: 'Contact: <sip:bob@192.0.2.2;transport=tcp>;reg-id=1\r\n ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>"',
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
          params: { regId: 1, sipInstance: 'urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF', others: [] },
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
    {
      section: '9.2',
      text: 'Contact: <sip:bob@192.0.2.2;transport=tcp>;reg-id=1;expires=3600\r\n ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>"',
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
      text: 'Contact: <sip:bob@192.0.2.2;transport=tcp>;reg-id=2\r\n ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>"',
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
          params: { regId: 2, sipInstance: 'urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF', others: [] },
        },
      ],
    },
    {
      section: '9.2',
      text: 'Path: <sip:wazHDLdIMtUg6r0I/oRZ15zx3zHE1w1Z@ep2.example.com;lr;ob>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'wazHDLdIMtUg6r0I/oRZ15zx3zHE1w1Z',
            host: 'ep2.example.com',
            params: { lr: true, ob: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '9.2',
      text: 'Contact: <sip:bob@192.0.2.2;transport=tcp>;reg-id=2;expires=3600\r\n ;+sip.instance="<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>"',
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
          params: { expires: 3600, regId: 2, sipInstance: 'urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF', others: [] },
        },
      ],
    },
    {
      section: '9.3',
      text: 'Route: <sip:VskztcQ/S8p4WPbOnHbuyh5iJvJIW3ib@ep1.example.com;lr;ob>',
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
    {
      section: '9.3',
      text: 'Route: <sip:wazHDLdIMtUg6r0I/oRZ15zx3zHE1w1Z@ep2.example.com;lr;ob>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'wazHDLdIMtUg6r0I/oRZ15zx3zHE1w1Z',
            host: 'ep2.example.com',
            params: { lr: true, ob: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '9.4',
      text: 'Path: <sip:3yJEbr1GYZK9cPYk5Snocez6DzO7w+AX@ep1.example.com;lr;ob>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: '3yJEbr1GYZK9cPYk5Snocez6DzO7w+AX',
            host: 'ep1.example.com',
            params: { lr: true, ob: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '9.5',
      text: 'Contact: <sip:bob@192.0.2.2;transport=tcp;ob>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'bob',
            host: '192.0.2.2',
            params: { transport: 'tcp', ob: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
  ],
};
