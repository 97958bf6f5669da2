import type { Lines } from './line.ts';

export const rfc6086: Lines = {
  rfc: 6086,
  lines: [
    {
      section: '12.1.1',
      text: 'Recv-Info: P, R',
      value: [
        { name: 'P', params: { others: [] } },
        { name: 'R', params: { others: [] } },
      ],
    },
    {
      section: '12.1.1',
      text: 'Recv-Info: R, T',
      value: [
        { name: 'R', params: { others: [] } },
        { name: 'T', params: { others: [] } },
      ],
    },
    {
      section: '12.1.2',
      text: 'Recv-Info:',
      value: [],
    },
    {
      section: '12.2.1',
      text: 'Info-Package: foo',
      value: { name: 'foo', params: { others: [] } },
    },
  ],
};
