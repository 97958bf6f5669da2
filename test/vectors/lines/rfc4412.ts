import type { Lines } from './line.ts';

export const rfc4412: Lines = {
  rfc: 4412,
  lines: [
    {
      section: '3.1',
      text: 'Resource-Priority: dsn.flash',
      value: [{ namespace: 'dsn', priority: 'flash' }],
    },
    {
      section: '3.1',
      text: 'Resource-Priority: dsn.flash, wps.3',
      value: [
        { namespace: 'dsn', priority: 'flash' },
        { namespace: 'wps', priority: '3' },
      ],
    },
    {
      section: '3.1',
      text: 'Resource-Priority: wps.3',
      value: [{ namespace: 'wps', priority: '3' }],
    },
    {
      section: '3.2',
      text: 'Accept-Resource-Priority: dsn.flash-override,\r\n  dsn.flash, dsn.immediate, dsn.priority, dsn.routine',
      value: [
        { namespace: 'dsn', priority: 'flash-override' },
        { namespace: 'dsn', priority: 'flash' },
        { namespace: 'dsn', priority: 'immediate' },
        { namespace: 'dsn', priority: 'priority' },
        { namespace: 'dsn', priority: 'routine' },
      ],
    },
  ],
};
