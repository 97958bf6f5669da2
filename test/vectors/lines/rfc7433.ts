import type { Lines } from './line.ts';

export const rfc7433: Lines = {
  rfc: 7433,
  lines: [
    {
      section: '4.1',
      text: 'User-to-User: 56a390f3d2b7310023a2;encoding=hex;purpose=foo;content=bar',
      value: [
        { data: '56a390f3d2b7310023a2', params: { purpose: 'foo', content: 'bar', encoding: 'hex', others: [] } },
      ],
    },
    {
      section: '4.3',
      text: 'User-to-User: 342342ef34;encoding=hex',
      value: [{ data: '342342ef34', params: { encoding: 'hex', others: [] } }],
    },
  ],
};
