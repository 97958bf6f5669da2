// The part of apg-js that this project uses. The package declares no types.
declare module 'apg-js' {
  interface Ast {
    readonly callbacks: Record<
      string,
      (state: number, chars: readonly number[], start: number, length: number, data: unknown) => number
    >;
    translate(data: unknown): void;
  }
  interface Parser {
    ast: Ast;
    parse(
      grammar: unknown,
      start: string,
      chars: readonly number[],
    ): { readonly success: boolean; readonly maxMatched: number };
  }
  const apgLib: {
    readonly ids: { readonly SEM_PRE: number; readonly SEM_POST: number; readonly SEM_OK: number };
    readonly parser: new () => Parser;
    readonly ast: new () => Ast;
    readonly utils: { stringToChars(text: string): number[] };
  };
  interface Opcode {
    readonly type: number;
    readonly children?: readonly number[];
    readonly index?: number;
    readonly min?: number;
    readonly max?: number;
    readonly string?: readonly number[];
  }
  class apgApi {
    constructor(text: string);
    readonly errors: readonly { readonly msg: string }[];
    readonly rules: readonly { readonly name: string; readonly lower: string; readonly opcodes: readonly Opcode[] }[];
    scan(): void;
    parse(strict?: boolean): void;
    translate(): void;
  }
  const apg: { readonly apgLib: typeof apgLib; readonly apgApi: typeof apgApi };
  export default apg;
}

declare module 'apg-js/src/apg-api/sabnf-grammar.js' {
  const Grammar: new () => object;
  export default Grammar;
}
