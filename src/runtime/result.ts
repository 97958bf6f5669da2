/** The reason why octets could not be read. `offset` counts octets from the start of the input. */
export interface Fault {
  /** The rule that was being read, such as `via-parm`, or a part of the message's framing (`message`, `line`, ...). */
  readonly rule: string;
  readonly offset: number;
  /** The rule names and quoted literals that would have been accepted there. */
  readonly expected: readonly string[];
  /** The name of the header, as RFC 3261 spells it. */
  readonly header?: string | undefined;
  /** The section of the RFC that the text violates, such as `RFC 3261 §20.42`. */
  readonly section?: string | undefined;
}

/** A value with the leniences that it needed, or the reason why there is none. */
export type Result<Value, E = Fault> =
  | { readonly ok: true; readonly value: Value; readonly leniences: readonly string[] }
  | { readonly ok: false; readonly error: E };
