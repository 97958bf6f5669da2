import type { Lines } from './line.ts';

export const rfc8606: Lines = {
  rfc: 8606,
  lines: [
    {
      section: '5',
      text: 'Reason: Q.850;cause=1;text="Unallocated (unassigned) number";\r\n location=LN',
      value: [
        {
          protocol: 'Q.850',
          params: { cause: 1, text: 'Unallocated (unassigned) number', location: 'LN', others: [] },
        },
      ],
    },
  ],
};
