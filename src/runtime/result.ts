/** Why octets could not be read: `offset` counts octets from the start of what was given. */
export interface Fault {
  /** The rule that was being read: `via-parm`, or a name of the framing (`message`, `line`, ...). */
  readonly rule: string;
  readonly offset: number;
  /** What could have stood there: rule names and quoted literals. */
  readonly expected: readonly string[];
  /** The header, as RFC 3261 spells it. */
  readonly header?: string | undefined;
  /** The section of the RFC that was broken: `RFC 3261 §20.42`. */
  readonly section?: string | undefined;
}

export type Result<Value, E = Fault> =
  | { readonly ok: true; readonly value: Value; readonly leniences: readonly string[] }
  | { readonly ok: false; readonly error: E };
