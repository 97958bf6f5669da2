/** The counts that the stack of a peer must have at the end of any run. */
import type { Stats } from 'sippet';
import type { Verdict } from '../report.ts';

/**
 * Returns whether nothing failed and nothing was dropped, because peers send only messages that belong to something.
 */
export function countedWell(stats: Stats): Verdict {
  const { drops, errors, parseFailures, leniences, sent, received, retransmissions } = stats;
  const faults = { drops, internal: errors['internal'] ?? 0, parseFailures, leniences };
  const ok =
    faults.internal === 0 && [drops, parseFailures, leniences].every((counts) => Object.keys(counts).length === 0);
  const traffic = `${received.datagrams} datagrams received, ${sent.datagrams} sent`;
  const again = `${retransmissions.sent} again`;
  return { ok, detail: ok ? `${traffic}, ${again}; nothing dropped` : `${traffic}; ${JSON.stringify(faults)}` };
}
