import type { Lines } from './line.ts';

export const rfc4412: Lines = {
  rfc: 4412,
  lines: [
    { section: '3.1', text: 'Resource-Priority: dsn.flash', value: [{ namespace: 'dsn', priority: 'flash' }] },
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
      text: 'Resource-Priority: wps.3, dsn.flash',
      value: [
        { namespace: 'wps', priority: '3' },
        { namespace: 'dsn', priority: 'flash' },
      ],
    },
    { section: '3.1', text: 'Resource-Priority: wps.3', value: [{ namespace: 'wps', priority: '3' }] },
    {
      section: '3.2',
      text: 'Accept-Resource-Priority: dsn.flash-override,\r\n dsn.flash, dsn.immediate, dsn.priority, dsn.routine',
      value: [
        { namespace: 'dsn', priority: 'flash-override' },
        { namespace: 'dsn', priority: 'flash' },
        { namespace: 'dsn', priority: 'immediate' },
        { namespace: 'dsn', priority: 'priority' },
        { namespace: 'dsn', priority: 'routine' },
      ],
    },
    {
      section: '7.2',
      text: 'Accept-Resource-Priority: q735.0, q735.1, q735.2, q735.3, q735.4',
      value: [
        { namespace: 'q735', priority: '0' },
        { namespace: 'q735', priority: '1' },
        { namespace: 'q735', priority: '2' },
        { namespace: 'q735', priority: '3' },
        { namespace: 'q735', priority: '4' },
      ],
    },
    { section: '7.2', text: 'Resource-Priority: q735.3', value: [{ namespace: 'q735', priority: '3' }] },
  ],
};
