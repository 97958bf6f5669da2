/** Compares hosts: names without case, IPv6 addresses by value (RFC 5954 §4.2). */

/** Returns the 8 groups of an IPv6 address, with or without brackets, or `undefined` if this is none. */
export function ipv6Groups(host: string): readonly number[] | undefined {
  const text = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  if (!text.includes(':')) return undefined;
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const missing = 8 - before.length - after.length;
  const isWhole = tail === undefined ? missing === 0 : missing >= 1;
  const groups = [...before, ...new Array<number>(Math.max(missing, 0)).fill(0), ...after];
  return isWhole && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : undefined;
}

/** Returns the groups in a part of an address. A group that is not a hexadecimal number is -1. */
function groupsOf(text: string): readonly number[] {
  if (text === '') return [];
  return text.split(':').flatMap((part, at, parts) => {
    if (part.includes('.')) return at === parts.length - 1 ? ipv4Groups(part) : [-1];
    return /^[0-9A-Fa-f]{1,4}$/.test(part) ? [Number.parseInt(part, 16)] : [-1];
  });
}

function ipv4Groups(text: string): readonly number[] {
  const octets = text.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : -1));
  const [a = -1, b = -1, c = -1, d = -1] = octets;
  if (octets.length !== 4 || octets.some((octet) => octet < 0 || octet > 255)) return [-1];
  return [a * 256 + b, c * 256 + d];
}

/** Returns whether two hosts are equal: names without case, IPv6 addresses by value (RFC 5954 §4.2). */
export function sameHost(left: string, right: string): boolean {
  if (left.toLowerCase() === right.toLowerCase()) return true;
  const a = ipv6Groups(left);
  const b = ipv6Groups(right);
  return a !== undefined && b !== undefined && a.every((group, at) => group === b[at]);
}
