import type { Lines } from './line.ts';

export const rfc3329: Lines = {
  rfc: 3329,
  lines: [
    {
      section: '4.1',
      text: 'Security-Client: tls',
      value: [{ name: 'tls', params: { others: [] } }],
    },
    {
      section: '4.1',
      text: 'Security-Client: digest',
      value: [{ name: 'digest', params: { others: [] } }],
    },
    {
      section: '4.1',
      text: 'Security-Server: ipsec-ike;q=0.1',
      value: [{ name: 'ipsec-ike', params: { q: 0.1, others: [] } }],
    },
    {
      section: '4.1',
      text: 'Security-Server: tls;q=0.2',
      value: [{ name: 'tls', params: { q: 0.2, others: [] } }],
    },
    {
      section: '4.1',
      text: 'Security-Verify: ipsec-ike;q=0.1',
      value: [{ name: 'ipsec-ike', params: { q: 0.1, others: [] } }],
    },
    {
      section: '4.1',
      text: 'Security-Verify: tls;q=0.2',
      value: [{ name: 'tls', params: { q: 0.2, others: [] } }],
    },
  ],
};
