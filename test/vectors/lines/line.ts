/** Header lines as an RFC prints them, in its examples, with what they say. */
export interface Lines {
  /** `3327`: the RFC that prints them. */
  readonly rfc: number;
  readonly lines: readonly Line[];
}

export interface Line {
  /** Of the RFC: `5.1`. */
  readonly section: string;
  /** Name, colon and value; where the print breaks a line, a fold (CR LF SP). Nothing else is mended. */
  readonly text: string;
  /** The typed value (of a header that is a list, or `lines`: an array), field by field; absent where the line is malformed. */
  readonly value?: unknown;
  /** Why the line is malformed by the RFC's own grammar: an erratum, or what the print gets wrong. */
  readonly malformed?: string;
}
