/** The field of `message.headers` for a header name, in camel case: `Call-ID` becomes `callId`. */
export type HeaderKey<Name extends string> = string extends Name
  ? string
  : Name extends `${infer Head}-${infer Rest}`
    ? `${Lowercase<Head>}${Capitals<Rest>}`
    : Lowercase<Name>;

type Capitals<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Lowercase<Head>>}${Capitals<Rest>}`
  : Capitalize<Lowercase<Name>>;

export function headerKey<const Name extends string>(name: Name): HeaderKey<Name> {
  const [head = '', ...rest] = name.toLowerCase().split('-');
  const key = head + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  // TypeScript cannot see that the two lines above do what `HeaderKey` describes.
  return key as HeaderKey<Name>;
}
