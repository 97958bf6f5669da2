// Types for the parts of untyped packages that the benchmarks use.
declare module 'sip' {
  interface SipMessage {
    readonly headers: Record<string, unknown>;
  }
  const sip: {
    parse(text: string): SipMessage | undefined;
    stringify(message: unknown): string;
    start(options: { readonly address: string; readonly port: number }, receive: (request: SipMessage) => void): void;
    send(message: SipMessage): void;
    makeResponse(request: SipMessage, status: number, reason: string): SipMessage;
  };
  export default sip;
}
declare module 'drachtio-sip' {
  class SipMessage {
    constructor(text: string);
    readonly headers: Record<string, string>;
    getParsedHeader(name: string): unknown;
    get(name: string): string;
    set(name: string, value: string): unknown;
    toString(): string;
  }
  const drachtio: { readonly SipMessage: typeof SipMessage };
  export default drachtio;
}
declare module 'jssip/lib/Parser.js' {
  const parser: { parseMessage(text: string, ua: unknown): Record<string, unknown> };
  export default parser;
}
