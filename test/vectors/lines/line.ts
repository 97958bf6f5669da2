/** Header lines as an RFC prints them, in its examples, with what they say. */
export interface Lines {
  /** `3327`: the RFC that prints them. */
  readonly rfc: number;
  readonly lines: readonly Line[];
}

export interface Line {
  /** The section of the RFC, such as `5.1`. */
  readonly section: string;
  /** Name, colon and value. A line break of the printed RFC is a fold (CR LF SP); nothing else is changed. */
  readonly text: string;
  /** The typed value, field by field: an array if the header is a list. It is absent if the line is malformed. */
  readonly value?: unknown;
  /** Why the line is malformed by the RFC's own grammar: an erratum, or what the print gets wrong. */
  readonly malformed?: string;
}
