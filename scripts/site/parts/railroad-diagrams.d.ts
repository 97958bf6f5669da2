/** The part of the package that the site uses. It comes without types. */
declare module '@prantlf/railroad-diagrams' {
  /** A piece of a diagram. */
  export interface Piece {
    readonly width: number;
  }
  interface Linked {
    readonly href?: string;
    readonly title?: string;
  }
  export const Diagram: new (...items: readonly Piece[]) => Piece & { toString(): string };
  export const Sequence: new (...items: readonly Piece[]) => Piece;
  export const Stack: new (...items: readonly Piece[]) => Piece;
  export const Choice: new (normal: number, ...items: readonly Piece[]) => Piece;
  export const Optional: new (item: Piece) => Piece;
  export const OneOrMore: new (item: Piece, repeat?: Piece) => Piece;
  export const ZeroOrMore: new (item: Piece, repeat?: Piece) => Piece;
  export const Group: new (item: Piece, label?: string) => Piece;
  export const Terminal: new (text: string, options?: Linked) => Piece;
  export const NonTerminal: new (text: string, options?: Linked) => Piece;
  export const Comment: new (text: string, options?: Linked) => Piece;
  export const Skip: new () => Piece;
}
