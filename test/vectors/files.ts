import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Vector {
  readonly name: string;
  readonly file: string;
  readonly verdict: string;
  readonly parser: 'accept' | 'reject' | 'either' | 'must-not-break';
}

export interface Flow {
  /** The path of the file: `rfc3665/001_s2.1_REGISTER.sip`. */
  readonly file: string;
  readonly complete: boolean;
  readonly content_length_true: boolean;
}

const FOLDER = import.meta.dirname;

export function octets(path: string): Buffer {
  return readFileSync(join(FOLDER, path));
}

/** Returns the messages of RFC 4475 or RFC 5118. */
export function vectors(folder: 'rfc4475' | 'rfc5118'): readonly Vector[] {
  const index: { readonly messages: readonly Vector[] } = JSON.parse(octets(`${folder}/index.json`).toString());
  return index.messages;
}

/** Returns the messages of RFC 3665 or RFC 3261. */
export function flows(folder: 'rfc3665' | 'rfc3261'): readonly Flow[] {
  return JSON.parse(octets(`${folder}/index.json`).toString());
}
