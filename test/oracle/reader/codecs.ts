/**
 * Values that code makes, by the name of their codec.
 *
 * Invariant: no code is shared with the runtime's functions. A codec that is missing here is read by the runtime's
 * `decodeX`.
 */
import * as runtime from '../../../src/extension.ts';
import type { Derivation, Part } from './derivation.ts';

type Read = (text: string, derivation: Derivation, place: Pick<Part, 'start' | 'end'>) => unknown;

export function readCodec(
  codec: string,
  text: string,
  derivation: Derivation,
  place: Pick<Part, 'start' | 'end'>,
): unknown {
  const own = codecs.get(codec);
  if (own !== undefined) return own(text, derivation, place);
  const decode: unknown = Reflect.get(runtime, `decode${codec}`);
  if (typeof decode !== 'function') throw new RangeError(`no codec ${codec}`);
  return decode(text);
}

/** RFC 5118 section 4.10: one colon of three is too many. */
const host: Read = (text) => text.split(':::').join('::');
/** RFC 5118 section 4.5: "with or without the delimiting" brackets. */
const received: Read = (text) => text.replaceAll(/[[\]]/g, '').split(':::').join('::');

const sipDate: Read = (text) => {
  const [, day, month = '', year, hour, minute, second] = text.split(/[ ,:]+/);
  return {
    year: Number(year),
    month:
      ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
        month.toLowerCase(),
      ) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
};

/** The rules of RFC 3966 section 3 that are parameters with a field. */
const TEL_PARAMS = [
  ['ext', 'rfc3966:extension'],
  ['isub', 'rfc3966:isdn-subaddress'],
  ['phoneContext', 'rfc3966:context'],
] as const;

/** A parameter is typed only if its own rule derives it, and only at its first occurrence. */
const telUri: Read = (text, derivation, { start }) => {
  const [head = '', ...written] = text.split(';');
  const typed = new Map<string, string>();
  const others: [string, string | true][] = [];
  let at = start + head.length;
  for (const one of written) {
    const place = { start: at, end: at + 1 + one.length };
    at = place.end;
    const [name = '', ...value] = one.split('=');
    const rule = TEL_PARAMS.find(([, key]) => derivation.derives(key, place));
    if (rule !== undefined && !typed.has(rule[0])) typed.set(rule[0], value.join('='));
    else others.push([name, value.length === 0 ? true : value.join('=')]);
  }
  return { kind: 'tel', number: head.slice('tel:'.length), params: { ...Object.fromEntries(typed), others } };
};

const codecs: ReadonlyMap<string, Read> = new Map([
  ['Host', host],
  ['Received', received],
  ['SipDate', sipDate],
  ['TelUri', telUri],
]);
