import type { Usage } from './definition.ts';

const METHODS = ['ACK', 'BYE', 'CANCEL', 'INVITE', 'OPTIONS', 'REGISTER'] as const;

/** Returns a row of RFC 3261's Tables 2 and 3 from the columns that the RFC prints. */
export function usage(where: string, proxy: string, columns: string): Usage {
  const marks = columns.split(' ');
  return { where, proxy, methods: Object.fromEntries(METHODS.map((method, i) => [method, marks[i] ?? '-'])) };
}
