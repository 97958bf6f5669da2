import type { Lines } from './line.ts';

export const rfc7131: Lines = {
  rfc: 7131,
  lines: [
    {
      section: '3.6',
      text: 'History-Info: <sip:carol@example.com;cause=480>;index=1.2;mp=1',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'carol',
            host: 'example.com',
            params: { cause: 480, others: [] },
            headers: [],
          },
          params: { index: '1.2', mp: '1', others: [] },
        },
      ],
    },
    {
      section: '3.6',
      text: 'History-Info: <sip:carol@192.0.2.4;cause=480>;index=1.2.1;rc=1.2',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'carol',
            host: '192.0.2.4',
            params: { cause: 480, others: [] },
            headers: [],
          },
          params: { index: '1.2.1', rc: '1.2', others: [] },
        },
      ],
    },
    {
      section: '3.3',
      text: 'History-Info: <sip:bob@192.0.1.11?Privacy=history>;index=1.1.1;rc=1.1',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'bob',
            host: '192.0.1.11',
            params: { others: [] },
            headers: [['Privacy', 'history']],
          },
          params: { index: '1.1.1', rc: '1.1', others: [] },
        },
      ],
    },
  ],
};
