import type { Lines } from './line.ts';

/** The lines between `<allOneLine>` and `</allOneLine>` are one line. */
export const rfc5627: Lines = {
  rfc: 5627,
  lines: [
    {
      section: '3.2',
      text: 'Contact: <sip:callee@192.0.2.2>\r\n ;+sip.instance="<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>"',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'callee', host: '192.0.2.2', params: { others: [] }, headers: [] },
          params: { sipInstance: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', others: [] },
        },
      ],
    },
    {
      section: '3.2',
      text: 'Contact: <sip:callee@192.0.2.2>;pub-gruu="sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6";temp-gruu="sip:tgruu.7hs==jd7vnzga5w7fajsc7-ajd6fabz0f8g5@example.com;gr";+sip.instance="<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>";expires=3600',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'callee', host: '192.0.2.2', params: { others: [] }, headers: [] },
          params: {
            expires: 3600,
            sipInstance: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
            tempGruu: 'sip:tgruu.7hs==jd7vnzga5w7fajsc7-ajd6fabz0f8g5@example.com;gr',
            pubGruu: 'sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
            others: [],
          },
        },
      ],
    },
    {
      section: '9',
      text: 'Contact: <sip:callee@192.0.2.1>\r\n ;+sip.instance="<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>"',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'callee', host: '192.0.2.1', params: { others: [] }, headers: [] },
          params: { sipInstance: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', others: [] },
        },
      ],
    },
    {
      section: '9',
      text: 'Contact: <sip:callee@192.0.2.1>;pub-gruu="sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6";temp-gruu="sip:tgruu.7hs==jd7vnzga5w7fajsc7-ajd6fabz0f8g5@example.com;gr";+sip.instance="<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>";expires=3600',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'callee', host: '192.0.2.1', params: { others: [] }, headers: [] },
          params: {
            expires: 3600,
            sipInstance: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
            tempGruu: 'sip:tgruu.7hs==jd7vnzga5w7fajsc7-ajd6fabz0f8g5@example.com;gr',
            pubGruu: 'sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
            others: [],
          },
        },
      ],
    },
    {
      section: '9',
      text: 'Contact:<sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'callee',
            host: 'example.com',
            params: { gr: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '9',
      text: 'To: <sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'callee',
          host: 'example.com',
          params: { gr: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', others: [] },
          headers: [],
        },
        params: { others: [] },
      },
    },
    {
      section: '9',
      text: 'Contact: <sip:caller@example.com;gr=hdg7777ad7aflzig8sf7>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'caller',
            host: 'example.com',
            params: { gr: 'hdg7777ad7aflzig8sf7', others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '9',
      text: 'Contact: <sip:callee@192.0.2.2>;pub-gruu="sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6";temp-gruu="sip:tgruu.7hatz6cn-098shfyq193=ajfux8fyg7ajqqe7@example.com;gr";+sip.instance="<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>";expires=3600',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'callee', host: '192.0.2.2', params: { others: [] }, headers: [] },
          params: {
            expires: 3600,
            sipInstance: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
            tempGruu: 'sip:tgruu.7hatz6cn-098shfyq193=ajfux8fyg7ajqqe7@example.com;gr',
            pubGruu: 'sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
            others: [],
          },
        },
      ],
    },
    {
      section: '9',
      text: 'Contact: <sip:callee@192.0.2.1>;pub-gruu="sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6";temp-gruu="sip:tgruu.7hatz6cn-098shfyq193=ajfux8fyg7ajqqe7@example.com;gr";+sip.instance="<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>";expires=400',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'callee', host: '192.0.2.1', params: { others: [] }, headers: [] },
          params: {
            expires: 400,
            sipInstance: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
            tempGruu: 'sip:tgruu.7hatz6cn-098shfyq193=ajfux8fyg7ajqqe7@example.com;gr',
            pubGruu: 'sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
            others: [],
          },
        },
      ],
    },
  ],
};
