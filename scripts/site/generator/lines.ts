/** Reads header rows by generated definitions. */
import { piecesOf } from '../playground/show.ts';
import { octetsOf, readValue } from '../playground/value.ts';
import type { Evaluated } from './evaluate.ts';
import type { LineReading } from './protocol.ts';

/** Reads a row by the definition that has its name, or its compact form. */
export function readLine(text: string, { headers, grammar }: Evaluated, strict: boolean): LineReading {
  const [head = '', name = ''] = /^([^\s:]*)[ \t]*:[ \t]*/.exec(text) ?? [];
  const isNamed = (each: string | undefined): boolean => each?.toLowerCase() === name.toLowerCase();
  const definition = headers.find((each) => isNamed(each.name) || isNamed(each.compact));
  if (definition === undefined) {
    const names = headers.map((each) => each.name).join(' or ');
    return { text, label: 'Unknown header', offset: 0, reading: { state: 'unknown', why: `begin with ${names}:` } };
  }
  const reading = readValue(definition, octetsOf(text.slice(head.length)), grammar, strict);
  const label = definition.name;
  if (reading.state === 'malformed') return { text, label, offset: head.length, reading };
  const { value, leniences } = reading;
  const pieces = piecesOf(value);
  return {
    text,
    label,
    offset: head.length,
    reading: { state: 'ok', pieces, leniences, spans: reading.spans() },
  };
}
