import type { Lines } from './line.ts';

export const rfc6665: Lines = {
  rfc: 6665,
  lines: [
    {
      section: '8.2.1',
      text: 'Event: foo; id=1234',
      value: { type: 'foo', params: { id: '1234', others: [] } },
    },
    {
      section: '8.2.1',
      text: 'Event: foo; param=abcd; id=1234',
      value: { type: 'foo', params: { id: '1234', others: [['param', 'abcd']] } },
    },
    {
      section: '8.2.1',
      text: 'Event: foo',
      value: { type: 'foo', params: { others: [] } },
    },
    {
      section: '8.2.1',
      text: 'Event: Foo; id=1234',
      value: { type: 'Foo', params: { id: '1234', others: [] } },
    },
  ],
};
