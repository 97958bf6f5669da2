import type { Lines } from './line.ts';

export const rfc6050: Lines = {
  rfc: 6050,
  lines: [
    {
      section: '1',
      text: 'P-Asserted-Service: urn:urn-7:3gpp-service.exampletelephony.version1',
      value: ['urn:urn-7:3gpp-service.exampletelephony.version1'],
    },
  ],
};
