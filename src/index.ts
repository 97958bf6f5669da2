/** `sippet`: messages and the stack, as in browsers, with the transports and the look-up of names of Node. */

// biome-ignore lint/performance/noReExportAll: the exports are written out in browser.ts, and all of them are meant.
export * from './browser.ts';
export { makeDnsLocator } from './stack/dns.ts';
export type { StreamOptions } from './transport/stream-options.ts';
export { type TcpOptions, TcpTransport } from './transport/tcp.ts';
export { type TlsCredentials, type TlsOptions, TlsTransport } from './transport/tls.ts';
export type { WildcardPolicy } from './transport/tls-identity.ts';
export { type UdpOptions, UdpTransport } from './transport/udp.ts';
