/**
 * The fault of each invalid message: either a failure of the whole message (its rule and offset), or the faults that
 * `validate` lists (status, severity, header, offset).
 */
export type Expected =
  | { readonly failure: readonly [rule: string, offset: number] }
  | {
      readonly faults: readonly (readonly [
        status: number | undefined,
        severity: string,
        header: string | undefined,
        offset?: number,
      ])[];
    };

const BRANCH = [undefined, 'ignorable', 'Via'] as const;

export const expectedFaults: Readonly<Record<string, Expected>> = {
  badinv01: {
    faults: [
      [undefined, 'ignorable', 'Contact', 261],
      [400, 'reject', 'Via', 217],
    ],
  },
  clerr: { failure: ['Content-Length', 336] },
  ncl: { failure: ['Content-Length', 326] },
  scalar02: {
    faults: [
      [400, 'reject', 'CSeq', 184],
      [undefined, 'ignorable', 'Expires', 293],
      [undefined, 'ignorable', 'Max-Forwards', 271],
      [undefined, 'ignorable', 'Contact'],
    ],
  },
  scalarlg: {
    faults: [
      [undefined, 'reject', 'CSeq', 207],
      [undefined, 'ignorable', 'Retry-After', 306],
      [undefined, 'ignorable', 'Warning', 338],
      [undefined, 'ignorable', 'To'],
    ],
  },
  quotbal: { faults: [[400, 'reject', 'To', 78]] },
  ltgtruri: { failure: ['Request-Line', 7] },
  lwsruri: { failure: ['Request-Line', 28] },
  lwsstart: { failure: ['Request-Line', 7] },
  trws: { failure: ['Request-Line', 45] },
  escruri: { faults: [[400, 'reject', undefined]] },
  baddate: { faults: [[undefined, 'ignorable', 'Date', 282]] },
  regbadct: { faults: [[undefined, 'ignorable', 'Contact', 265]] },
  badaspec: { faults: [[400, 'reject', 'To', 206]] },
  badvers: { faults: [[505, 'reject', undefined]] },
  mismatch01: { faults: [[400, 'reject', 'CSeq']] },
  mismatch02: { faults: [[400, 'reject', 'CSeq']] },
  bigcode: { failure: ['Status-Line', 11] },
  badbranch: { faults: [BRANCH] },
  insuf: {
    faults: [
      [400, 'reject', 'Call-ID'],
      [400, 'reject', 'From'],
      [400, 'reject', 'To'],
      [undefined, 'ignorable', 'Contact'],
      [undefined, 'ignorable', 'Max-Forwards'],
    ],
  },
  multi01: {
    faults: [
      [400, 'reject', 'CSeq', 197],
      [400, 'reject', 'Call-ID', 214],
      [400, 'reject', 'From', 344],
      [undefined, 'ignorable', 'Max-Forwards', 470],
      [400, 'reject', 'To', 317],
      [undefined, 'ignorable', 'Contact'],
    ],
  },
  mcl01: { failure: ['Content-Length', 284] },
  'ipv6-bad': { failure: ['Request-Line', 21] },
};
