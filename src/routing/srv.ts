/** SRV records: their names by RFC 3263 §4.2, and their order by RFC 2782. */

export interface SrvRecord {
  /** Lower priorities are tried first. */
  readonly priority: number;
  /** The share of requests among the records of one priority. */
  readonly weight: number;
  readonly port: number;
  /** The host that offers the service; `.` or an empty text if the domain does not offer it at all. */
  readonly name: string;
}

const SERVICES: Readonly<Record<string, string>> = {
  UDP: '_sip._udp',
  TCP: '_sip._tcp',
  TLS: '_sips._tcp',
  SCTP: '_sip._sctp',
};

/**
 * Returns the name to ask for SRV records, or `undefined` for a transport without a service. "For SIPS URIs, ... the
 * client ... queries ... _sips._tcp" (RFC 3263 §4.1).
 */
export function srvNameOf(transport: string, domain: string): string | undefined {
  const service = SERVICES[transport.toUpperCase()];
  return service === undefined ? undefined : `${service}.${domain}`;
}

/**
 * Returns the records in the order in which they are tried: "A client MUST attempt to contact the target host with the
 * lowest-numbered priority it can reach", and among equals "larger weights SHOULD be given a proportionately higher
 * probability of being selected" (RFC 2782). `random` returns numbers from 0 to below 1.
 */
export function orderSrv(records: readonly SrvRecord[], random: () => number): readonly SrvRecord[] {
  const priorities = [...new Set(records.map(({ priority }) => priority))].sort((a, b) => a - b);
  return priorities.flatMap((priority) =>
    byWeight(
      records.filter((each) => each.priority === priority),
      random,
    ),
  );
}

/**
 * "arrange all SRV RRs (that have not been ordered yet) in any order, except that all those with weight 0 are placed at
 * the beginning of the list. Compute the sum of the weights ... choose a uniform random number between 0 and the sum
 * computed (inclusive), and select the RR whose running sum value is the first in the selected order which is greater
 * than or equal to the random number selected."
 */
function byWeight(records: readonly SrvRecord[], random: () => number): readonly SrvRecord[] {
  const left = records.toSorted((a, b) => Number(a.weight > 0) - Number(b.weight > 0));
  const ordered: SrvRecord[] = [];
  while (left.length > 0) {
    const sum = left.reduce((total, { weight }) => total + weight, 0);
    const drawn = Math.floor(random() * (sum + 1));
    let running = 0;
    const at = left.findIndex(({ weight }) => {
      running += weight;
      return running >= drawn;
    });
    ordered.push(...left.splice(Math.max(at, 0), 1));
  }
  return ordered;
}
