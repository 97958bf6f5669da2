/**
 * Checks for parameters that occur twice, or whose own rule does not derive them.
 *
 * Invariant: for the grammar a parameter of the second kind is an extension parameter, so its header can be read.
 */

import { field } from '../build/to-tag.ts';
import type { RequestLine } from '../parse/start-line.ts';
import { readRow, rowsOfSlot } from '../rows/reading.ts';
import type { State } from '../state.ts';
import { type Fault, ignorable, listed } from './fault.ts';

export function checkParameters({ block, context }: State): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [slot, definition] of context.vocabulary.definitions.entries()) {
    for (const [row, each] of rowsOfSlot(block, slot).entries()) {
      if (!readRow(each, definition)) continue;
      for (const value of listed(each.value)) {
        const own = misfits(field(value, 'params'), '§7.3.1');
        // "any given parameter-name MUST NOT appear more than once" (§19.1.1)
        const ofUri = misfits(field(field(value, 'uri'), 'params'), '§19.1.1');
        faults.push(...own.map((text) => ignorable(definition.name, `${definition.name} has ${text}`, row)));
        faults.push(...ofUri.map((text) => ignorable(definition.name, `${definition.name}'s URI has ${text}`, row)));
      }
    }
  }
  return faults;
}

export function checkRequestUriParameters({ start }: State<RequestLine>): readonly Fault[] {
  return misfits(field(start.uri, 'params'), '§19.1.1').map((text) => ({
    ...ignorable(undefined, `the Request-URI has ${text}`),
    rule: 'Request-URI',
  }));
}

/** "any given parameter-name MUST NOT appear more than once" (§7.3.1) */
function misfits(params: unknown, section: string): readonly string[] {
  const others = field(params, 'others');
  if (typeof params !== 'object' || params === null || !Array.isArray(others) || others.length === 0) return [];
  const values = new Map(Object.entries(params).map(([key, value]) => [key.toLowerCase(), value]));
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const other of others) {
    const [name, written]: readonly unknown[] = Array.isArray(other) ? other : [];
    if (typeof name !== 'string') continue;
    const key = name.toLowerCase();
    const typedKey = key.replaceAll('-', '');
    const hasField = typedKey !== 'others' && values.has(typedKey);
    // A flag that is written with a value (`lr=on`) has its type and also keeps its text.
    const isFlag = values.get(typedKey) === true && written !== true;
    const isTyped = hasField && !isFlag && values.get(typedKey) !== undefined;
    if (seen.has(key) || isTyped) texts.push(`the parameter '${name}' more than once (${section})`);
    else if (hasField && !isFlag) texts.push(`a parameter '${name}' outside its rule`);
    seen.add(key);
  }
  return texts;
}
