import type { Lines } from './line.ts';

export const rfc7989: Lines = {
  rfc: 7989,
  lines: [
    {
      section: '5',
      text: 'Session-ID: ab30317f1a784dc48ff824d0d3715d86;\r\n            remote=47755a9de7794ba387653f2099600ef2',
      value: {
        localUuid: 'ab30317f1a784dc48ff824d0d3715d86',
        params: { remote: '47755a9de7794ba387653f2099600ef2', others: [] },
      },
    },
    {
      section: '10.1',
      text: 'Session-ID: ab30317f1a784dc48ff824d0d3715d86\r\n ;remote=00000000000000000000000000000000',
      value: {
        localUuid: 'ab30317f1a784dc48ff824d0d3715d86',
        params: { remote: '00000000000000000000000000000000', others: [] },
      },
    },
    {
      section: '10.1',
      text: 'Session-ID: 47755a9de7794ba387653f2099600ef2\r\n ;remote=ab30317f1a784dc48ff824d0d3715d86',
      value: {
        localUuid: '47755a9de7794ba387653f2099600ef2',
        params: { remote: 'ab30317f1a784dc48ff824d0d3715d86', others: [] },
      },
    },
    {
      section: '10.1',
      text: 'Session-ID: ab30317f1a784dc48ff824d0d3715d86\r\n ;remote=47755a9de7794ba387653f2099600ef2',
      value: {
        localUuid: 'ab30317f1a784dc48ff824d0d3715d86',
        params: { remote: '47755a9de7794ba387653f2099600ef2', others: [] },
      },
    },
  ],
};
