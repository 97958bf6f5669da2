/** Header lines from the examples of an RFC, as printed, with their values. */
export interface Lines {
  /** The number of the RFC: `3327`. */
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
  /** The reason why the line is malformed by the RFC's own grammar: an erratum, or a mistake in the print. */
  readonly malformed?: string;
}
